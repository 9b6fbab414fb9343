package org.reftel.people.find;

import java.util.List;

/** Endings that surnames have and hardly any other word. */
final class SurnameEndings {
    private static final int SHORTEST_STEM = 3;
    private static final List<String> ENDINGS = List.of("ov", "ova", "ev", "eva", "yev", "yeva", "iyev", "sky", "skiy",
            "skyy", "ski", "ska", "enko", "chuk", "vich", "vic", "ovic", "evic", "shvili", "adze", "idze", "yan", "ian",
            "oglu", "zadeh", "zade", "poulos", "akis", "escu", "ullah", "uddin", "zai", "jad", "sson", "ssen", "berg",
            "stein", "mann", "sen", "son", "quist", "vist", "wala", "singh", "nejad", "pour", "ashvili", "elli", "etti",
            "ini", "eira", "andez", "guez", "ez", "ngo", "kis", "dottir", "bayev", "baev", "zadegan", "worth", "field");
    private static final List<String> NOT = List.of("ian", "son", "sen", "ez", "ini", "kis", "ngo", "field", "elli",
            "worth", "pour");

    private SurnameEndings() {}

    static boolean has(String word) {
        for (String ending : ENDINGS) {
            if (word.length() >= ending.length() + SHORTEST_STEM && word.endsWith(ending) && !NOT.contains(ending)) {
                return true;
            }
        }
        return false;
    }
}
