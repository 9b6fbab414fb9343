package org.reftel.cli;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.reftel.admin.run.RunCommand;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reread}: documents that are held are read anew, without their files. */
@Command(name = "reread", description = "Read anew what the archive holds, without its files.", footerHeading = "%nExit codes:%n", footer = {
    "  0  all were read", "  1  some were rejected, or it was refused, paused or cancelled", "  2  wrong usage"})
final class RereadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private ArchiveOptions archive;
    @ArgGroup
    private @Nullable Which which;

    /** Which of the documents; all without it. */
    static final class Which {
        @Option(names = "--older", description = "Only what an older version of the parser read.")
        private boolean older;
        @Option(names = "--search", paramLabel = "QUERY", description = "Only the cables of a search: its address, or the part behind the question mark, such as 'tag=PREL&date=2006'.")
        private @Nullable String search;
    }

    @Override
    public Integer call() throws Exception {
        String what = which == null ? "all" : which.older ? "older" : "search";
        return new RunTasks(spec, archive)
                .order(new RunCommand("reread", null, what, which == null ? null : which.search));
    }
}
