package org.reftel.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.reftel.api.ArchiveExport;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: the whole archive as JSON Lines. */
@Command(name = "export", description = "Print all cables, one JSON object a line, in the order of their identifiers.")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Option(names = "--persons", description = "Print only whom each cable names, with the persons' keys.")
    private boolean persons;
    @Mixin
    private ArchiveOptions archive;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (DataFolder _ = DataFolder.take(archive.existing(), "export");
                ConfigurableApplicationContext context = Archive.open(WebApplicationType.NONE, archive.settings())) {
            ArchiveExport export = context.getBean(ArchiveExport.class);
            Consumer<String> lines = line -> {
                out.print(line);
                out.print('\n');
            };
            if (persons) {
                export.writePersons(lines);
            } else {
                export.write(lines);
            }
            out.flush();
            return 0;
        }
    }
}
