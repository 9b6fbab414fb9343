package org.reftel.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, with this one's Java and class path. */
final class Programs {
    private Programs() {}

    /**
     * A command line.
     *
     * @param machine options of the virtual machine
     */
    static List<String> java(List<String> machine, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return command;
    }
}
