package org.reftel.web.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.reftel.search.Criteria;
import org.reftel.search.View;
import org.reftel.web.page.Links;

/** The columns of results as a table, beside the subject; chosen by the address. */
record TableColumns(Set<String> shown) {
    static final String PARAMETER = "columns";
    private static final Map<String, String> LABELS = labels();
    private static final Set<String> USUAL = Set.of("number", "date", "origin", "classification", "tags");

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("number", "Number");
        labels.put("date", "Date");
        labels.put("origin", "Origin");
        labels.put("classification", "Classification");
        labels.put("tags", "Tags");
        labels.put("people", "People");
        labels.put("references", "References");
        return labels;
    }

    /** Reads {@code columns=date,tags}; the usual ones where it is not there or names none. */
    static TableColumns of(List<String> asked) {
        Set<String> shown = new LinkedHashSet<>();
        asked.forEach(names -> {
            for (String name : names.split(",", -1)) {
                if (LABELS.containsKey(name)) {
                    shown.add(name);
                }
            }
        });
        return new TableColumns(shown.isEmpty() ? USUAL : shown);
    }

    /** Each with the address that shows or hides it. */
    List<BrowsePage.Column> columns(Criteria criteria, FacetOpening opening) {
        List<BrowsePage.Column> columns = new ArrayList<>();
        if (criteria.view() == View.TABLE) {
            LABELS.forEach((name, label) -> columns.add(new BrowsePage.Column(name, label, shown.contains(name),
                    keep(opening.keep(Links.browse(criteria)), toggled(name)))));
        }
        return columns;
    }

    private List<String> toggled(String name) {
        return LABELS.keySet().stream().filter(other -> other.equals(name) != shown.contains(other)).toList();
    }

    private static String keep(String address, List<String> names) {
        return address + (address.contains("?") ? "&" : "?") + PARAMETER + "=" + String.join(",", names);
    }
}
