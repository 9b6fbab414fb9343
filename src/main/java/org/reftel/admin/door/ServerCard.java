package org.reftel.admin.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.reftel.admin.secret.OwnerOnly;
import org.reftel.admin.secret.Secret;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Where the server in charge of a data folder listens, and the token that opens its door for commands. It lies in the folder in
 * a file that its owner alone can read: whoever may read it may do to the archive what he likes anyway.
 */
public record ServerCard(int port, String token) {
    private static final String FILE = "reftel.server";

    /** Makes a card for a server that has begun to listen, and lays it into its folder. */
    public static ServerCard lay(Path data, int port) throws IOException {
        ServerCard card = new ServerCard(port, Secret.random());
        OwnerOnly.write(data, FILE, List.of(String.valueOf(port), card.token));
        return card;
    }

    /** The card in a folder; empty where no server has laid one, or it cannot be read. */
    public static Optional<ServerCard> find(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve(FILE), UTF_8);
            return lines.size() == 2
                    ? Optional.of(new ServerCard(Integer.parseInt(lines.get(0)), lines.get(1)))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Takes the card away, when the server stops. */
    public static void remove(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(FILE));
    }

    boolean opens(String presented) {
        return Secret.areEqual(token, presented);
    }

    /** Without the token, which must not get into a log. */
    @Override
    public String toString() {
        return "port " + port;
    }
}
