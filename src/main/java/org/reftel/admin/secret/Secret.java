package org.reftel.admin.secret;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Tokens that nobody can guess, neither at once nor by the time a comparison takes. */
public final class Secret {
    private static final int RANDOM_BYTES = 24;

    private Secret() {}

    /** A new one, of letters, digits, hyphens and underscores. */
    public static String random() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    public static boolean areEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }
}
