package org.reftel.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code people}: what concerns the recognising of persons; alone it tells its commands. */
@Command(name = "people", description = "Commands for the recognising of persons.", subcommands = LearnCommand.class)
final class PeopleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }
}
