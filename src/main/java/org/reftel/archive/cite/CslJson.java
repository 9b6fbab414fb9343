package org.reftel.archive.cite;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A cable as an item of CSL-JSON, as values for whoever writes JSON. */
public final class CslJson {
    private CslJson() {}

    /** The list of one item that such files are. */
    public static List<Map<String, Object>> of(CitedCable cable) {
        return of(List.of(cable));
    }

    /** The list of items that such files are. */
    public static List<Map<String, Object>> of(List<CitedCable> cables) {
        return cables.stream().map(CslJson::item).toList();
    }

    private static Map<String, Object> item(CitedCable cable) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", cable.key());
        item.put("type", "report");
        item.put("title", cable.title());
        cable.institution().ifPresent(post -> {
            item.put("author", List.of(Map.of("literal", post)));
            item.put("publisher", post);
        });
        item.put("genre", CitedCable.KIND);
        item.put("number", cable.number());
        cable.sent().ifPresent(day -> item.put("issued", date(day)));
        item.put("accessed", date(cable.accessed()));
        cable.address().ifPresent(address -> item.put("URL", address));
        item.put("archive", CitedCable.ARCHIVE);
        return item;
    }

    private static Map<String, Object> date(LocalDate day) {
        return Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }
}
