package org.reftel.generate;

import java.util.List;

/** Turns punctuation into what a relay made of it. Seen: seeds/003. */
final class Punctuation {
    private static final List<String[]> ENTITIES = List.of(new String[]{"&reg", "®"},
            new String[]{"&sect", "§"}, new String[]{"&not", "¬"}, new String[]{"&para", "¶"});

    private Punctuation() {}

    static String garbled(String text, Tally tally) {
        if (!tally.mayHappen(Garbling.PUNCTUATION) || !isGarblable(text)) {
            return text;
        }
        tally.happens(Garbling.PUNCTUATION);
        StringBuilder garbled = new StringBuilder(text.length());
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\'' -> garbled.append(',');
                case '"' -> {
                    garbled.append(open ? '8' : '&');
                    open = !open;
                }
                case '-' -> {
                    boolean dash = text.startsWith(" -- ", i - 1);
                    garbled.append(dash ? ')' : '-');
                    i += dash ? 1 : 0;
                }
                default -> garbled.append(c);
            }
        }
        return entities(garbled.toString(), tally);
    }

    private static boolean isGarblable(String text) {
        return text.indexOf('\'') >= 0 || text.indexOf('"') >= 0 || text.contains(" -- ");
    }

    private static String entities(String text, Tally tally) {
        String decoded = text;
        for (String[] entity : ENTITIES) {
            if (decoded.contains(entity[0]) && tally.happens(Garbling.ENTITY)) {
                decoded = decoded.replace(entity[0], entity[1]);
            }
        }
        return decoded;
    }
}
