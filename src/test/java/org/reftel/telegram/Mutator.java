package org.reftel.telegram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages a text as transmission, copying and web sites do, and worse. */
final class Mutator {
    private static final String SIGNS = " \n\t.,:;()[]&8®¶'\"-/#1\u00a0\u2400\ud83d";
    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    String mutate(String text) {
        String mutant = text;
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times; i++) {
            mutant = mutant.isEmpty() ? text : once(mutant);
        }
        return mutant;
    }

    private String once(String text) {
        int a = random.nextInt(text.length());
        int b = Math.min(text.length(), a + random.nextInt(200));
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(0, a) + text.substring(b);
            case 1 -> text.substring(0, b) + text.substring(a);
            case 2 -> text.substring(0, a) + SIGNS.charAt(random.nextInt(SIGNS.length())) + text.substring(a);
            case 3 -> text.substring(0, a) + text.substring(a, b).replace('\n', ' ') + text.substring(b);
            case 4 -> text.substring(0, a) + text.substring(a, b).replace(' ', '\n') + text.substring(b);
            case 5 -> linesMoved(text);
            default -> text.substring(0, a) + text.substring(a, b).repeat(3) + text.substring(b);
        };
    }

    private String linesMoved(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines);
    }
}
