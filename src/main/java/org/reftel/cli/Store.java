package org.reftel.cli;

import java.time.Clock;
import java.util.Map;

import org.reftel.archive.backup.Backup;
import org.reftel.archive.backup.Restore;
import org.reftel.archive.database.DatabaseCheck;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.info.ProjectInfoAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The database without the archive around it: it stays as it is found. A start of the whole application would make the newest tables
 * in it, which a backup before an upgrade does not want, nor the restoring of an older one.
 */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
    ProjectInfoAutoConfiguration.class})
@Import({DatabaseCheck.class, Backup.class, Restore.class})
class Store {
    static ConfigurableApplicationContext open(Map<String, Object> settings) {
        return Archive.start(new SpringApplicationBuilder(Store.class), WebApplicationType.NONE, settings,
                _ -> {});
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
