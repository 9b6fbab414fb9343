package org.reftel.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(name = "reftel", mixinStandardHelpOptions = true, version = "0.1", subcommands = ParseCommand.class, description = "A web archive for diplomatic cables.")
public final class Reftel implements Runnable {
    public static void main(String[] args) {
        System.exit(new CommandLine(new Reftel()).execute(args));
    }

    @Override
    public void run() {
        System.out.println("serve");
    }
}
