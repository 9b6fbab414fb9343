package org.reftel.people.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of role that tell persons of one surname apart. */
enum RoleKind {
    HEAD, FOREIGN_MINISTER, MINISTER, DIPLOMAT, SOLDIER, CLERIC, LEGISLATOR, OTHER;

    /** In the order in which they decide. */
    private static final Pattern OTHERS = Pattern.compile("[^a-z/]++");
    private static final List<Map.Entry<String, RoleKind>> WORDS = List.of(Map.entry("ambassador", DIPLOMAT),
            Map.entry("charge", DIPLOMAT), Map.entry("dcm", DIPLOMAT), Map.entry("counselor", DIPLOMAT),
            Map.entry("polcouns", DIPLOMAT), Map.entry("officer", DIPLOMAT), Map.entry("consul", DIPLOMAT),
            Map.entry("assistant secretary", DIPLOMAT), Map.entry("a/s", DIPLOMAT),
            Map.entry("under secretary", DIPLOMAT),
            Map.entry("das", DIPLOMAT), Map.entry("foreign minister", FOREIGN_MINISTER),
            Map.entry("fm", FOREIGN_MINISTER),
            Map.entry("minister of foreign", FOREIGN_MINISTER), Map.entry("secretary of state", FOREIGN_MINISTER),
            Map.entry("prime minister", HEAD), Map.entry("pm", HEAD), Map.entry("vice president", MINISTER),
            Map.entry("president", HEAD), Map.entry("pres", HEAD), Map.entry("king", HEAD), Map.entry("emir", HEAD),
            Map.entry("amir", HEAD),
            Map.entry("sultan", HEAD), Map.entry("chancellor", HEAD), Map.entry("premier", HEAD),
            Map.entry("minister", MINISTER), Map.entry("secretary", MINISTER), Map.entry("general", SOLDIER),
            Map.entry("gen", SOLDIER), Map.entry("colonel", SOLDIER), Map.entry("admiral", SOLDIER),
            Map.entry("commander", SOLDIER), Map.entry("chod", SOLDIER), Map.entry("major", SOLDIER),
            Map.entry("ayatollah", CLERIC), Map.entry("imam", CLERIC), Map.entry("bishop", CLERIC),
            Map.entry("cardinal", CLERIC), Map.entry("pope", CLERIC), Map.entry("mp", LEGISLATOR),
            Map.entry("senator", LEGISLATOR), Map.entry("speaker", LEGISLATOR), Map.entry("congressman", LEGISLATOR),
            Map.entry("codel", LEGISLATOR));

    /** Whether somebody of this kind can be called by the other as well: the Foreign Minister is a minister too. */
    boolean mayBe(RoleKind other) {
        return this == other || isMinister() && other.isMinister();
    }

    private boolean isMinister() {
        return this == FOREIGN_MINISTER || this == MINISTER;
    }

    static Optional<RoleKind> of(Optional<String> role) {
        if (role.isEmpty()) {
            return Optional.empty();
        }
        String words = " " + OTHERS.matcher(role.get().toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
        for (Map.Entry<String, RoleKind> entry : WORDS) {
            if (words.contains(" " + entry.getKey() + " ")) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.of(OTHER);
    }
}
