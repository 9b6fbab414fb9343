package org.reftel.cli;

import java.util.concurrent.Callable;

import org.reftel.admin.upkeep.UpkeepTask;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code index}: does the search index hold what the database holds. */
@Command(name = "index", description = "Compare the search index with the database, put it right, or make it anew; by the server in charge where one runs, under the eyes of readers.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
    " 0:the index agrees with the database", " 1:it does not"})
final class IndexCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private ArchiveOptions archive;
    @ArgGroup(multiplicity = "1")
    private Choice choice;

    /** One of them. */
    static final class Choice {
        @Option(names = "--check", required = true, description = "Read all its files, and compare it cable by cable.")
        private boolean check;
        @Option(names = "--mend", required = true, description = "Put right what differs.")
        private boolean mend;
        @SuppressWarnings("UnusedVariable") // what is left where it is neither of the others
        @Option(names = "--rebuild", required = true, description = "Index all cables anew, each in its place.")
        private boolean rebuild;

        private UpkeepTask task() {
            return check ? UpkeepTask.INDEX_CHECK : mend ? UpkeepTask.INDEX_MEND : UpkeepTask.INDEX_REBUILD;
        }
    }

    @Override
    public Integer call() throws Exception {
        return new UpkeepWork(archive, spec).run(choice.task(), "index");
    }
}
