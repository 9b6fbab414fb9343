package org.reftel.generate;

import java.util.Map;

import org.reftel.vocabulary.Post;

/**
 * A post as the sender of telegrams.
 *
 * @param identified the station as the site's identifiers print it, misspelt for some
 * @param station the same as the telegrams number it
 * @param spelled as the classification line and other telegrams' REF lines print it
 */
record Sender(int number, String identified, String station, String spelled, Post post, Country country,
        String routing) {
    private static final Map<String, String> SPELLED = Map.of("USUNNEWYORK", "USUN NEW YORK", "UNVIEVIENNA",
            "UNVIE VIENNA", "USEUBRUSSELS", "USEU BRUSSELS", "AITTAIPEI", "AIT TAIPEI", "HOCHIMINHCITY",
            "HO CHI MINH CITY", "RPODUBAI", "RPO DUBAI", "IRANRPODUBAI", "IRAN RPO DUBAI", "OSAKAKOBE", "OSAKA KOBE");

    static Sender of(int number, String identified, Post post, Country country) {
        String city = Capitals.of(post.city().orElse(""));
        String spelled = Capitals.letters(city).equals(post.station())
                ? city
                : SPELLED.getOrDefault(post.station(), post.station());
        String routing = post.routing().isEmpty()
                ? "RUEH" + post.station().charAt(0) + post.station().charAt(post.station().length() / 2)
                : post.routing().getFirst();
        return new Sender(number, identified, post.station(), spelled, post, country, routing);
    }

    boolean isDepartment() {
        return station.equals("STATE");
    }

    boolean isMisspelt() {
        return !identified.equals(station);
    }

    /** As FM, TO and INFO lines name it. */
    String address() {
        return switch (post.kind()) {
            case "consulate" -> "AMCONSUL " + spelled;
            case "department" -> "SECSTATE WASHDC";
            case "mission", "delegation" -> "USMISSION " + spelled;
            default -> "AMEMBASSY " + spelled;
        };
    }

    /** Where the text says it is. */
    String city() {
        return post.city().orElse(post.label());
    }
}
