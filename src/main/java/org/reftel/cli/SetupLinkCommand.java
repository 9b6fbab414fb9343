package org.reftel.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.reftel.admin.access.SetupLink;
import org.reftel.admin.door.ServerCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code setup-link}: a new one-time link to set the administrator's password; works beside a running server. */
@Command(name = "setup-link", description = "Print a new one-time link for setting the administrator's password; it works with a running server.")
final class SetupLinkCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8080;

    @Spec
    private CommandSpec spec;
    @Mixin
    private ArchiveOptions archive;
    @Option(names = "--url", paramLabel = "URL", description = "Where the archive is served (default: http://localhost and the port of the server that has the data folder, or 8080).")
    private @Nullable String url;

    @Override
    public Integer call() throws Exception {
        Path data = archive.existing();
        String where = url == null
                ? "http://localhost:" + ServerCard.find(data).map(ServerCard::port).orElse(USUAL_PORT)
                : url;
        spec.commandLine().getOut().println(where + new SetupLink(data, Clock.systemUTC()).create());
        return 0;
    }
}
