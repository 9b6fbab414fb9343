package org.reftel.archive.cite;

import java.time.LocalDate;
import java.util.Locale;

/** A cable as an entry of BibTeX; every sign that would mean something to it is escaped. */
public final class BibTex {
    private BibTex() {}

    public static String of(CitedCable cable) {
        StringBuilder entry = new StringBuilder("@techreport{").append(cable.key());
        cable.institution().ifPresent(post -> {
            add(entry, "author", "{" + escaped(post) + "}");
            add(entry, "institution", escaped(post));
        });
        // doubled braces keep the capitals: OSCE must not become Osce
        add(entry, "title", "{" + escaped(cable.title()) + "}");
        add(entry, "type", CitedCable.KIND);
        add(entry, "number", escaped(cable.number()));
        cable.sent().ifPresent(day -> {
            add(entry, "year", String.valueOf(day.getYear()));
            entry.append(",\n  month = ").append(month(day));
            add(entry, "date", day.toString());
        });
        cable.address().ifPresent(address -> add(entry, "url", escaped(address)));
        add(entry, "urldate", cable.accessed().toString());
        return entry.append("\n}\n").toString();
    }

    private static void add(StringBuilder entry, String field, String value) {
        entry.append(",\n  ").append(field).append(" = {").append(value).append('}');
    }

    /** One of the words that BibTeX knows: aug. */
    private static String month(LocalDate day) {
        return day.getMonth().name().substring(0, "jan".length()).toLowerCase(Locale.ROOT);
    }

    /** Braces become commands without braces: an escaped brace would still count where BibTeX matches them. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("{\\textbackslash}");
                case '{' -> escaped.append("{\\textbraceleft}");
                case '}' -> escaped.append("{\\textbraceright}");
                case '~' -> escaped.append("{\\textasciitilde}");
                case '^' -> escaped.append("{\\textasciicircum}");
                case '"' -> escaped.append("{\\textquotedbl}");
                case '#', '$', '%', '&', '_' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
