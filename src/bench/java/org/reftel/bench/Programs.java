package org.reftel.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, with this one's Java and class path. */
final class Programs {
    private Programs() {}

    static List<String> java(String heap, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap, "-cp",
                        System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return command;
    }
}
