package org.reftel.telegram.model;

import java.util.Optional;

/**
 * The executive order a telegram is classified under.
 *
 * @param printed its number as printed: 12958
 * @param intended the order meant, where the printed number is a misprint; an inference
 */
public record ExecutiveOrder(String printed, Optional<String> intended) {
    /** The order meant, printed rightly or not. */
    public String number() {
        return intended.orElse(printed);
    }
}
