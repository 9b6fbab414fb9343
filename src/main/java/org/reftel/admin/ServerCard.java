package org.reftel.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Where the server in charge of a data folder listens, and the token that opens its door for commands. It lies in the folder in
 * a file that its owner alone can read: whoever may read it may do to the archive what he likes anyway.
 */
public record ServerCard(int port, String token) {
    private static final String FILE = "reftel.server";
    private static final int RANDOM_BYTES = 24;

    /** Makes a card for a server that has begun to listen, and lays it into its folder. */
    public static ServerCard lay(Path data, int port) throws IOException {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        ServerCard card = new ServerCard(port, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        Path fresh = OwnerOnly.newFile(data, FILE);
        Files.write(fresh, List.of(String.valueOf(port), card.token), UTF_8);
        Files.move(fresh, data.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
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
        return MessageDigest.isEqual(token.getBytes(UTF_8), presented.getBytes(UTF_8));
    }

    /** Without the token, which must not get into a log. */
    @Override
    public String toString() {
        return "port " + port;
    }
}
