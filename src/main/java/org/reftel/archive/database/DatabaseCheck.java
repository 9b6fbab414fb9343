package org.reftel.archive.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Looks at the database before anything is made in it. */
@Configuration(proxyBeanMethods = false)
public class DatabaseCheck {
    /** The oldest that is still maintained. */
    static final int OLDEST_POSTGRESQL = 15;
    private static final String POSTGRESQL = "PostgreSQL";

    @Bean
    FlywayMigrationStrategy checkedMigration(Environment settings) {
        Optional<EmbeddedDatabase> embedded = EmbeddedDatabase.of(settings);
        return flyway -> {
            DataSource source = flyway.getConfiguration().getDataSource();
            check(source);
            embedded.filter(_ -> flyway.info().pending().length > 0).ifPresent(database -> database.keep(source));
            flyway.migrate();
            embedded.ifPresent(database -> database.upToDate(source));
        };
    }

    /**
     * Whether an archive can be there.
     *
     * @throws DatabaseUnavailableException where the database cannot be reached, is too old, or holds half of a restored archive
     */
    public static void check(DataSource source) {
        if (bearsTheMark(source)) {
            throw new DatabaseUnavailableException("The database holds half of an archive, from a restore that was "
                    + "cut off. Restore the same file again, which begins anew; or give an empty database.");
        }
    }

    /**
     * Whether there is the mark of an {@link UnfinishedRestore}.
     *
     * @throws DatabaseUnavailableException where the database cannot be reached, or is too old
     */
    public static boolean bearsTheMark(DataSource source) {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData database = connection.getMetaData();
            check(database.getDatabaseProductName(), database.getDatabaseMajorVersion());
            return UnfinishedRestore.isMarked(connection);
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(e);
        }
    }

    static void check(String product, int version) {
        if (product.equals(POSTGRESQL) && version < OLDEST_POSTGRESQL) {
            throw new DatabaseUnavailableException("The database is PostgreSQL " + version + "; Reftel needs "
                    + OLDEST_POSTGRESQL + " or newer.");
        }
    }
}
