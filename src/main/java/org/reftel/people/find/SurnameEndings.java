package org.reftel.people.find;

/** Endings that surnames have and hardly any other word. */
final class SurnameEndings {
    private static final int SHORTEST_STEM = 3;
    private static final Endings ENDINGS = new Endings("ov", "ova", "ev", "eva", "yev", "yeva", "iyev", "sky", "skiy",
            "skyy", "ski", "ska", "enko", "chuk", "vich", "vic", "ovic", "evic", "shvili", "adze", "idze", "yan",
            "oglu", "zadeh", "zade", "poulos", "akis", "escu", "ullah", "uddin", "zai", "jad", "sson", "ssen", "berg",
            "stein", "mann", "quist", "vist", "wala", "singh", "nejad", "ashvili", "etti", "eira", "andez", "guez",
            "dottir", "bayev", "baev", "zadegan");

    private SurnameEndings() {}

    static boolean has(String word) {
        return ENDINGS.isOn(word, SHORTEST_STEM);
    }
}
