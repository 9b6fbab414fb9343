package org.reftel.admin.door;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The answer to a command: lines of JSON with one property each, as long as somebody listens. */
final class CommandAnswer {
    private static final Logger LOG = LoggerFactory.getLogger(CommandAnswer.class);

    private final OutputStream out;
    private final JsonMapper json;
    private boolean heard = true;

    CommandAnswer(OutputStream out, JsonMapper json) {
        this.out = out;
        this.json = json;
    }

    /**
     * One line.
     *
     * @param kind {@code progress}, {@code outcome}, {@code said}, or of the last line {@code end}, {@code exit} or, where nothing was
     *     done, {@code refused}
     */
    void write(String kind, Object what) {
        if (!heard) {
            return;
        }
        try {
            out.write(json.writeValueAsBytes(Map.of(kind, what)));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            heard = false;
            LOG.info("the command line went away; its command goes on");
        }
    }
}
