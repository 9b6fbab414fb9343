package org.reftel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.reftel.archive.backup.BackupException;
import org.reftel.archive.database.DatabaseUnavailableException;
import org.reftel.cli.DataFolder.FolderInUseException;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.TypeConversionException;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The program: without a command it serves. */
@Command(name = "reftel", scope = CommandLine.ScopeType.INHERIT, mixinStandardHelpOptions = true, versionProvider = Reftel.Version.class, subcommands = {
    ServeCommand.class, IngestCommand.class, RunsCommand.class, RereadCommand.class, ParseCommand.class,
    ExportCommand.class, BackupCommand.class, RestoreCommand.class, FixityCommand.class, IndexCommand.class,
    PeopleCommand.class, GenerateCommand.class,
    SetupLinkCommand.class}, description = "A web archive for diplomatic cables.", commandListHeading = "%nCommands:%n")
public final class Reftel implements Callable<Integer> {
    private static final int FAILED = 1;

    @Mixin
    private ServeCommand serve;

    public static void main(String[] args) {
        OneZone.settle();
        OneLanguage.settle();
        System.exit(commandLine().setOut(utf8(System.out)).setErr(utf8(System.err)).execute(args));
    }

    /** Whatever the machine's language: JSON is UTF-8. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, UTF_8);
    }

    /** The command line, ready to execute. */
    static CommandLine commandLine() {
        return new CommandLine(new Reftel()).setExecutionStrategy(new OptionsInFront())
                .registerConverter(Path.class, Reftel::path)
                .registerConverter(int.class, Reftel::integer).registerConverter(Integer.class, Reftel::integer)
                .registerConverter(long.class, Reftel::number).registerConverter(Long.class, Reftel::number)
                .setParameterExceptionHandler(Reftel::wrong).setExecutionExceptionHandler(Reftel::failed);
    }

    /** What Java takes an empty path for, the folder that the program runs in, nobody means by it. */
    private static Path path(String written) {
        if (written.isBlank()) {
            throw new TypeConversionException("an empty path names no file and no folder");
        }
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + written + "' is no path: " + e.getReason());
        }
    }

    /** Java's names of the two sizes of numbers tell nobody what to write. */
    private static int integer(String written) {
        long number = number(written);
        if (number != (int) number) {
            throw new TypeConversionException("'" + written + "' is too large a number");
        }
        return (int) number;
    }

    private static long number(String written) {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException _) {
            throw new TypeConversionException("'" + written + "' is no whole number, or too large a one");
        }
    }

    @Override
    public Integer call() throws Exception {
        return serve.call();
    }

    /** One line for a wrong option. */
    private static int wrong(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(e.getMessage() + ". See " + command.getCommandSpec().qualifiedName() + " --help.");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** One line for what is the environment's fault; a stack trace for what is ours. */
    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult result) throws Exception {
        Optional<String> line = causes(e).flatMap(cause -> known(cause).stream()).findFirst()
                .or(() -> causes(e).flatMap(cause -> ofTheMachine(cause).stream()).findFirst());
        if (line.isEmpty()) {
            throw e;
        }
        command.getErr().println(line.get());
        return FAILED;
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause);
    }

    private static Optional<String> known(Throwable cause) {
        return switch (cause) {
            case FolderInUseException inUse -> Optional.of(inUse.getMessage() + ".");
            case NoSuchFileException missing ->
                Optional.of("There is no file or folder " + missing.getMessage() + ".");
            case DatabaseUnavailableException database -> Optional.ofNullable(database.getMessage());
            case BackupException backup -> Optional.ofNullable(backup.getMessage());
            case FlywayValidateException made -> Optional.of(
                    "The database was made by another version of Reftel: " + firstLine(made) + ".");
            case ConnectException _ -> Optional.of(
                    "The server that has this data folder does not answer on this machine's loopback.");
            case ManagementPort.InUseException port -> Optional.ofNullable(port.getMessage());
            case ManagementPort.SamePortException port -> Optional.ofNullable(port.getMessage());
            case PortInUseException port ->
                Optional.of("Port " + port.getPort() + " is in use; choose another one with --port.");
            case BindException address -> Optional.of("The pages cannot be served there: " + address.getMessage()
                    + "; choose another --address or --port.");
            case NoArchiveException none -> Optional.ofNullable(none.getMessage());
            default -> Optional.empty();
        };
    }

    /** What the disk or the network refuses. */
    private static Optional<String> ofTheMachine(Throwable cause) {
        return switch (cause) {
            case AccessDeniedException denied -> Optional.of("The program may not use " + denied.getFile() + ".");
            case FileAlreadyExistsException file -> Optional.of(file.getFile() + " is there already, and no folder.");
            case FileSystemException file -> Optional.of(
                    file.getFile() + ": " + (file.getReason() == null ? "cannot be used" : file.getReason()) + ".");
            case IOException io when io.getMessage() != null -> Optional.of("It failed: " + io.getMessage() + ".");
            default -> Optional.empty();
        };
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** The program's version. */
    static String version() {
        try (InputStream in = Reftel.class.getResourceAsStream("/META-INF/build-info.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("build.version", "(unpacked)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For {@code --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[]{"Reftel " + version() + ", Java " + Runtime.version()};
        }
    }
}
