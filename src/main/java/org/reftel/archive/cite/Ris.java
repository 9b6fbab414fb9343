package org.reftel.archive.cite;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A cable as a record of RIS. A value is one line, so none can begin a field or end the record. */
public final class Ris {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd/", Locale.ROOT);
    private static final String LINE_END = "\r\n";

    private Ris() {}

    public static String of(CitedCable cable) {
        StringBuilder entry = new StringBuilder();
        add(entry, "TY", "RPRT");
        cable.institution().ifPresent(post -> {
            add(entry, "AU", post);
            add(entry, "PB", post);
        });
        add(entry, "TI", cable.title());
        add(entry, "M3", CitedCable.KIND);
        add(entry, "SN", cable.number());
        cable.sent().ifPresent(day -> {
            add(entry, "PY", String.valueOf(day.getYear()));
            add(entry, "DA", DAY.format(day));
        });
        cable.address().ifPresent(address -> add(entry, "UR", address));
        add(entry, "Y2", DAY.format(cable.accessed()));
        add(entry, "DB", CitedCable.ARCHIVE);
        add(entry, "ID", cable.key());
        return entry.append("ER  - ").append(LINE_END).toString();
    }

    private static void add(StringBuilder entry, String tag, String value) {
        entry.append(tag).append("  - ").append(value).append(LINE_END);
    }
}
