package org.reftel.cli;

import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where health and metrics are served: beside the pages, on the next port, where neither the option nor the environment says
 * otherwise; on any where the pages are on any.
 */
final class ManagementPort implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String SETTING = "management.server.port";
    private static final int LAST_PORT = 65_535;

    private int chosen;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        int pages = environment.getProperty("server.port", Integer.class, 0);
        environment.getPropertySources().addFirst(new MapPropertySource("beside the pages",
                Map.of("reftel.management.port", pages == 0 ? 0 : pages == LAST_PORT ? LAST_PORT - 1 : pages + 1)));
        chosen = environment.getProperty(SETTING, Integer.class, -1);
        if (chosen > 0 && chosen == pages) {
            throw new SamePortException(pages);
        }
    }

    /** Whether it is this one. */
    boolean is(int port) {
        return chosen == port;
    }

    /** Health and metrics are not for those who see the pages. */
    static final class SamePortException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private SamePortException(int port) {
            super("Pages and metrics cannot share port " + port + "; choose another one with --management-port.");
        }
    }

    /** Somebody else listens there. */
    static final class InUseException extends RuntimeException {
        private static final long serialVersionUID = 1;

        InUseException(int port, Throwable cause) {
            super("Port " + port + ", for health and metrics, is in use; choose another one with --management-port, "
                    + "or none with --management-port -1.", cause);
        }
    }
}
