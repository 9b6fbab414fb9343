package org.reftel.telegram.model;

import java.util.List;
import java.util.Optional;

/**
 * Who classified the telegram, and why.
 *
 * @param printed the Classified By field as printed, blanks squeezed
 * @param name as printed, without titles
 * @param title as printed, where one stands beside the name
 * @param reasons the reasons named, in the form {@code 1.4(b)}; empty where none is stated
 */
public record Classifier(String printed, Optional<String> name, Optional<String> title, List<String> reasons) {
    public Classifier {
        reasons = List.copyOf(reasons);
    }
}
