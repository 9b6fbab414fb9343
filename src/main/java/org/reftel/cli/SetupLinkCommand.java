package org.reftel.cli;

import java.time.Clock;
import java.util.concurrent.Callable;

import org.reftel.admin.SetupLink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code setup-link}: a new one-time link to set the administrator's password; works beside a running server. */
@Command(name = "setup-link", description = "Print a new one-time link for setting the administrator's password; it works with a running server.")
final class SetupLinkCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private ArchiveOptions archive;
    @Option(names = "--url", paramLabel = "URL", defaultValue = "http://localhost:8080", description = "Where the archive is served (default: ${DEFAULT-VALUE}).")
    private String url;

    @Override
    public Integer call() throws Exception {
        spec.commandLine().getOut().println(url + new SetupLink(archive.data(), Clock.systemUTC()).create());
        return 0;
    }
}
