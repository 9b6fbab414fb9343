package org.reftel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;
import org.reftel.admin.access.Administrators;
import org.reftel.admin.access.SetupLink;
import org.reftel.admin.door.ServerCard;
import org.reftel.archive.cable.CableRepository;
import org.reftel.ingest.Attendance;
import org.reftel.ingest.FirstStart;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: the web server, with the seeds in it from the first start. */
@Command(name = "serve", description = "Serve the archive's pages; this is what happens without a command.")
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    @Spec
    private CommandSpec spec;
    @Mixin
    private ArchiveOptions archive;
    @Option(names = "--port", paramLabel = "PORT", description = "Where the pages are served (default: 8080).")
    private @Nullable Integer port;
    @Option(names = "--management-port", paramLabel = "PORT", description = "Where health and metrics are served, to this machine only (default: the pages' port + 1; 0: any; -1: nowhere).")
    private @Nullable Integer managementPort;
    @Option(names = "--address", paramLabel = "ADDRESS", description = "From where they can be reached (default: 127.0.0.1, this machine only).")
    private @Nullable String address;

    @Option(names = "--rehearse", hidden = true, description = "Start, ask for a few pages, and stop: what an AOT cache is trained with.")
    private boolean rehearsal;

    @Override
    public Integer call() throws Exception {
        Map<String, Object> settings = archive.settings();
        requirePort("--port", port, 0);
        requirePort("--management-port", managementPort, -1);
        requireAddress();
        if (port != null) {
            settings.put("server.port", port);
        }
        if (address != null) {
            settings.put("server.address", address);
        }
        if (managementPort != null) {
            settings.put("management.server.port", managementPort);
        }
        GracefulExit exit = new GracefulExit();
        try {
            return serve(settings, exit);
        } finally {
            exit.leave();
        }
    }

    private void requirePort(String option, @Nullable Integer chosen, int least) {
        if (chosen != null && (chosen < least || chosen > LAST_PORT)) {
            throw new ParameterException(spec.commandLine(),
                    "Invalid value for option '%s': %d is no port; they go from %d to %d".formatted(option, chosen,
                            least, LAST_PORT));
        }
    }

    private void requireAddress() {
        try {
            if (address != null && (address.isBlank() || InetAddress.getByName(address).isMulticastAddress())) {
                throw new UnknownHostException(address);
            }
        } catch (UnknownHostException e) {
            throw new ParameterException(spec.commandLine(), "Invalid value for option '--address': '" + address
                    + "' is no address; 127.0.0.1 is this machine only, 0.0.0.0 all it has", e);
        }
    }

    private int serve(Map<String, Object> settings, GracefulExit exit) throws Exception {
        try (DataFolder _ = DataFolder.take(archive.data(), "serve" + (port == null ? "" : " on port " + port));
                ConfigurableApplicationContext context = open(settings)) {
            CountDownLatch closed = new CountDownLatch(1);
            context.addApplicationListener((ApplicationListener<ContextClosedEvent>) _ -> closed.countDown());
            context.getBean(FirstStart.class).run();
            context.getBean(Attendance.class).start();
            ServerCard.lay(archive.data(), port(context));
            try {
                announce(spec.commandLine().getOut(), context);
                exit.expect();
                if (rehearsal) {
                    Rehearsal.of(port(context));
                } else {
                    closed.await();
                }
            } finally {
                ServerCard.remove(archive.data());
            }
            return 0;
        }
    }

    private static ConfigurableApplicationContext open(Map<String, Object> settings) {
        ManagementPort management = new ManagementPort();
        try {
            return Archive.open(WebApplicationType.SERVLET, settings, management);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException busy && management.is(busy.getPort())) {
                    throw new ManagementPort.InUseException(busy.getPort(), e);
                }
            }
            throw e;
        }
    }

    private static int port(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Where the pages are, where the data lies, what is held; and, while nobody can sign in, how to change that. */
    private void announce(PrintWriter out, ConfigurableApplicationContext context) throws IOException {
        String url = "http://localhost:" + port(context);
        long held = context.getBean(CableRepository.class).count();
        out.printf("Reftel %s%n  pages   %s%n  data    %s%n  cables  %,d held%n", Reftel.version(), url, archive.data(),
                held);
        Integer management = context.getEnvironment().getProperty("local.management.port", Integer.class);
        if (management != null) {
            out.printf("  health  http://127.0.0.1:%d/actuator/health, and metrics in /actuator/prometheus%n",
                    management);
        }
        if (context.getBean(Administrators.class).isNobody()) {
            out.printf("  desk    nobody can sign in yet; set a password, once, within a day, at%n          %s%s%n",
                    url,
                    context.getBean(SetupLink.class).create());
        }
        out.flush();
    }
}
