package org.reftel.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * An option in front of a command is meant for the command: {@code --data FOLDER ingest PATH}. The command gets it, or says that it
 * has none of that name; without effect it is never.
 */
final class OptionsInFront extends RunLast {
    @Override
    protected List<Object> handle(ParseResult result) {
        List<CommandLine> commands = result.asCommandLineList();
        CommandLine last = commands.getLast();
        for (CommandLine command : commands.subList(0, commands.size() - 1)) {
            command.getParseResult().matchedOptions().forEach(option -> give(option, last));
        }
        return super.handle(result);
    }

    private static void give(OptionSpec option, CommandLine last) {
        @Nullable
        OptionSpec own = last.getCommandSpec().findOption(option.longestName());
        if (own == null) {
            throw new ParameterException(last, option.longestName() + " does not go with "
                    + last.getCommandSpec().qualifiedName());
        }
        if (!last.getParseResult().hasMatchedOption(own)) {
            own.setValue(option.getValue());
        }
    }
}
