package org.reftel.generate;

import java.util.List;

/** The classifications with how often the release has them, and how their telegrams are marked. */
enum Grade {
    UNCLASSIFIED("UNCLASSIFIED", "UNCLAS", "", "UUUUU", 75_792, List.of("U", "U", "U", "SBU", "", "", "", "")),
    OFFICIAL_USE("UNCLASSIFIED//FOR OFFICIAL USE ONLY", "UNCLAS", "SENSITIVE", "UUUUU", 58_095,
            List.of("SBU", "SBU", "SBU", "SBU", "SBU", "SBU", "SBU", "U", "U", "")),
    CONFIDENTIAL("CONFIDENTIAL", "C O N F I D E N T I A L", "", "CCCCC", 97_070,
            List.of("C", "C", "C", "C", "C", "C", "C", "C", "C", "C", "C", "SBU", "U")),
    CONFIDENTIAL_NOFORN("CONFIDENTIAL//NOFORN", "C O N F I D E N T I A L", "NOFORN", "CCCCC", 4_678,
            List.of("C/NF", "C/NF", "C", "U")),
    SECRET("SECRET", "S E C R E T", "", "SSSSS", 11_322, List.of("S", "S", "S", "S", "S", "S", "S", "C", "U")),
    SECRET_NOFORN("SECRET//NOFORN", "S E C R E T", "NOFORN", "SSSSS", 4_330,
            List.of("S/NF", "S/NF", "S/NF", "S/NF", "S/NF", "S", "C", "U"));

    private static final double TOTAL = 251_287;

    private final String releaseForm;
    private final String printed;
    private final String caption;
    private final String securityLetters;
    private final double share;
    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> portionMarkings;

    Grade(String releaseForm, String printed, String caption, String securityLetters, int cables,
            List<String> portionMarkings) {
        this.releaseForm = releaseForm;
        this.printed = printed;
        this.caption = caption;
        this.securityLetters = securityLetters;
        this.share = cables / TOTAL;
        this.portionMarkings = portionMarkings;
    }

    static Grade draw(Draw draw) {
        Grade[] all = values();
        double[] shares = new double[all.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = all[i].share;
        }
        return all[draw.weighted(shares)];
    }

    String releaseForm() {
        return releaseForm;
    }

    /** As the classification line begins. */
    String printed() {
        return printed;
    }

    /** The handling caption; empty where there is none. */
    String caption() {
        return caption;
    }

    /** Of the ZNY line. */
    String securityLetters() {
        return securityLetters;
    }

    boolean isClassified() {
        return !securityLetters.equals("UUUUU");
    }

    /** The highest marking: most paragraphs have it. */
    String mainMarking() {
        return portionMarkings.getFirst();
    }

    /** Empty where a paragraph has none. */
    String portionMarking(Draw draw) {
        return draw.pick(portionMarkings);
    }
}
