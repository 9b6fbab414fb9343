package org.reftel.generate;

import java.util.List;
import java.util.Optional;

/**
 * What stands in front of the telegram; empty lists where the site has cut it off.
 *
 * @param precedences the letters of the date-time line: {@code O} or {@code O P}
 */
record Header(Form form, Optional<String> transmissionId, String precedences, String dateTimeGroup, String from,
        List<Addressee> to, List<Addressee> info, List<String> lines) {
    static final List<String> PRECEDENCES = List.of("ROUTINE", "PRIORITY", "IMMEDIATE", "FLASH");

    /** As a word. */
    String precedence() {
        return PRECEDENCES.stream().filter(word -> letter(word) == precedences.charAt(0)).findFirst().orElseThrow();
    }

    /** Of a precedence: FLASH has Z. */
    static char letter(String word) {
        return switch (word) {
            case "FLASH" -> 'Z';
            case "IMMEDIATE" -> 'O';
            default -> word.charAt(0);
        };
    }
}
