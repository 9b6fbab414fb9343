package org.reftel.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A database of its own and an index in a folder of its own, below the build's folder. The database is an H2 in memory; with
 * {@code -Dreftel.test.database=postgresql} it is one of a PostgreSQL server that runs as long as the tests.
 */
public final class TemporaryArchive implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path data = folder();
        TestPropertyValues.of("reftel.data=" + data.toAbsolutePath(), "reftel.fixity.cron=-", "reftel.index.cron=-")
                .applyTo(context);
        if (System.getProperty(PostgresServer.DATABASE, "h2").equals("postgresql")) {
            TestPropertyValues.of("spring.datasource.url=" + PostgresServer.newDatabase(),
                    "spring.datasource.username=postgres", "spring.datasource.hikari.maximum-pool-size=4")
                    .applyTo(context);
        } else {
            TestPropertyValues.of("spring.datasource.url=jdbc:h2:mem:" + data.getFileName() + ";DB_CLOSE_DELAY=-1")
                    .applyTo(context);
        }
    }

    /** A new empty folder. */
    public static Path folder() {
        try {
            return Files.createDirectories(Path.of("target", "test-archives", UUID.randomUUID().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
