package org.reftel.search;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A search as people paste it: the address of a page of results, the part of it behind the question mark, or plain words. */
public final class SearchAddress {
    private SearchAddress() {}

    /** Reads it; what makes no sense is named in {@link CriteriaParameters#ignored}. */
    public static CriteriaParameters read(String pasted) {
        String address = pasted.strip();
        int question = address.indexOf('?');
        if (question < 0 && !address.contains("=")) {
            return CriteriaParameters.read(Map.of("q", List.of(address)), Set.of());
        }
        String query = address.substring(question + 1).replaceFirst("#.*+", "");
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return CriteriaParameters.read(parameters, Set.of());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
