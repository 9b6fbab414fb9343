package org.reftel.admin;

import java.io.IOException;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The answer to one command, line by line; what it started goes on where nobody listens any more. */
final class CommandLines {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLines.class);

    private final OutputStream out;
    private final JsonMapper json;
    private boolean heard = true;

    CommandLines(OutputStream out, JsonMapper json) {
        this.out = out;
        this.json = json;
    }

    /**
     * One line; one of its parts is there.
     *
     * @param progress how far it is, as a sentence
     * @param said a sentence to be printed
     * @param refused why nothing was done
     * @param exit the command's exit code; the last line
     */
    record Line(@Nullable Progress progress, @Nullable Outcome outcome, @Nullable String said,
            @Nullable String refused, @Nullable Integer exit) {
        static Line progress(String words) {
            return new Line(new Progress(words), null, null, null, null);
        }

        static Line said(String words) {
            return new Line(null, null, words, null, null);
        }

        static Line refused(String why) {
            return new Line(null, null, null, why, null);
        }

        static Line exit(int code) {
            return new Line(null, null, null, null, code);
        }
    }

    /** How far it is. */
    record Progress(String words) {}

    /** What became of a file. */
    record Outcome(String result, String name, @Nullable String identifier, String message) {}

    void write(Line line) {
        if (!heard) {
            return;
        }
        try {
            out.write(json.writeValueAsBytes(line));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            heard = false;
            LOG.info("the command line went away; what it started goes on");
        }
    }
}
