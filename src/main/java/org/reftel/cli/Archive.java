package org.reftel.cli;

import java.util.Map;

import org.reftel.ReftelApplication;
import org.reftel.archive.database.EmbeddedDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the application, with or without its web server. */
final class Archive {
    private Archive() {}

    static ConfigurableApplicationContext open(WebApplicationType type, Map<String, Object> settings) {
        return open(type, settings, _ -> {});
    }

    /** The same for a command that may write much: its file is made smaller behind it. */
    static Writing openToWrite(Map<String, Object> settings) {
        return new Writing(open(WebApplicationType.NONE, settings));
    }

    /** The application of a command that may write much. */
    record Writing(ConfigurableApplicationContext context) implements AutoCloseable {
        @Override
        public void close() {
            try (Compaction _ = new Compaction(context.getEnvironment())) {
                context.close();
            }
        }
    }

    /** {@code further} is told of the settings before anything is made of them. */
    static ConfigurableApplicationContext open(WebApplicationType type, Map<String, Object> settings,
            ApplicationContextInitializer<ConfigurableApplicationContext> further) {
        return start(new SpringApplicationBuilder(ReftelApplication.class), type, settings, further);
    }

    /** Whether the database that the settings name was made; one of a server is there for whoever asks. */
    static boolean isThere(Map<String, Object> settings) {
        try (ConfigurableApplicationContext context = with(settings,
                new SpringApplicationBuilder(SettingsAlone.class).web(WebApplicationType.NONE)).run()) {
            return EmbeddedDatabase.of(context.getEnvironment()).map(EmbeddedDatabase::isThere).orElse(true);
        }
    }

    /** Nothing is made: only the settings are put together. */
    static final class SettingsAlone {}

    private static SpringApplicationBuilder with(Map<String, Object> settings, SpringApplicationBuilder application) {
        return application.initializers(context -> context.getEnvironment().getPropertySources()
                .addFirst(new MapPropertySource("command line", settings)));
    }

    static ConfigurableApplicationContext start(SpringApplicationBuilder application, WebApplicationType type,
            Map<String, Object> settings, ApplicationContextInitializer<ConfigurableApplicationContext> further) {
        return with(settings, application.web(type))
                .registerShutdownHook(type != WebApplicationType.NONE)
                .properties(Map.of("spring.main.lazy-initialization", type == WebApplicationType.NONE))
                .initializers(context -> EmbeddedDatabase.of(context.getEnvironment())
                        .ifPresent(EmbeddedDatabase::undoCutOff))
                .initializers(further)
                .run();
    }
}
