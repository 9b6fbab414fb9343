package org.reftel.cli;

import java.util.Map;

import org.reftel.ReftelApplication;
import org.reftel.archive.EmbeddedDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

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

    static ConfigurableApplicationContext start(SpringApplicationBuilder application, WebApplicationType type,
            Map<String, Object> settings, ApplicationContextInitializer<ConfigurableApplicationContext> further) {
        return application.web(type)
                .registerShutdownHook(type != WebApplicationType.NONE)
                .properties(Map.of("spring.main.lazy-initialization", type == WebApplicationType.NONE))
                .initializers(context -> context.getEnvironment().getPropertySources().addFirst(
                        new org.springframework.core.env.MapPropertySource("command line", settings)))
                .initializers(context -> EmbeddedDatabase.of(context.getEnvironment())
                        .ifPresent(EmbeddedDatabase::undoCutOff))
                .initializers(further)
                .run();
    }
}
