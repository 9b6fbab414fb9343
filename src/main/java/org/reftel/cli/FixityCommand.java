package org.reftel.cli;

import java.util.concurrent.Callable;

import org.reftel.admin.upkeep.UpkeepTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fixity}: are the stored bytes those that came in. */
@Command(name = "fixity", description = "Check the stored bytes of all documents against their hashes; by the server in charge where one runs.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
    " 0:all are as they came in", " 1:some are damaged; the health page and the log name them"})
final class FixityCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private ArchiveOptions archive;

    @Override
    public Integer call() throws Exception {
        return new UpkeepWork(archive, spec).run(UpkeepTask.FIXITY, "fixity");
    }
}
