package org.reftel.admin.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.reftel.admin.secret.OwnerOnly;
import org.reftel.admin.secret.Secret;
import org.reftel.archive.cable.ContentHash;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The one-time link with which the first administrator, or one who lost the password, sets a password. Whoever can write into
 * the data folder can have one. Only its hash and its end are kept, in a file that its owner alone can read.
 */
@Component
public final class SetupLink {
    private static final String FILE = "setup-link";
    private static final Duration VALID = Duration.ofHours(24);

    private final Path data;
    private final Path file;
    private final Clock clock;

    @Autowired
    public SetupLink(@Value("${reftel.data}") Path data, Clock clock) {
        this.data = data;
        this.file = data.resolve(FILE);
        this.clock = clock;
    }

    /**
     * Makes a new link; an earlier one ends.
     *
     * @return path and token: {@code /setup?token=...}
     */
    public String create() throws IOException {
        String token = Secret.random();
        OwnerOnly.write(data, FILE, List.of(hash(token), clock.instant().plus(VALID).toString()));
        return "/setup?token=" + token;
    }

    boolean isValid(String token) {
        try {
            if (!Files.exists(file)) {
                return false;
            }
            List<String> lines = Files.readAllLines(file, UTF_8);
            return lines.size() == 2 && clock.instant().isBefore(Instant.parse(lines.get(1)))
                    && Secret.areEqual(lines.get(0), hash(token));
        } catch (IOException e) {
            return false;
        }
    }

    void use() throws IOException {
        Files.deleteIfExists(file);
    }

    private static String hash(String token) {
        return ContentHash.of(token.getBytes(UTF_8)).sha256();
    }
}
