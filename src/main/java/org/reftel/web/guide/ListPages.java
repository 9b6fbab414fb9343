package org.reftel.web.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.reftel.search.PageAsked;
import org.reftel.vocabulary.ReferenceList;
import org.reftel.vocabulary.Slug;
import org.reftel.web.page.PageNumber;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the pages of the lists to look things up in. */
@Component
class ListPages {
    private static final int PAGE = 100;
    private static final String KIND = "Kind";

    private final ListUses uses;

    ListPages(ListUses uses) {
        this.uses = uses;
    }

    /**
     * A list with the rows to show.
     *
     * @param find what the rows have; empty for all
     * @param kinds what the rows can be narrowed to; none where the list has no kinds
     * @param found rows on all pages
     */
    record ListPage(ReferenceList list, String find, String kind, List<KindLink> kinds, int found,
            List<ListRow> rows, PageNumber number) {
        /** Whether of any row it can be told which cables use it. */
        public boolean isUsed() {
            return rows.stream().anyMatch(row -> row.use.state() != ListUses.Use.State.UNKNOWN);
        }
    }

    /** One kind; its name is empty for all. */
    record KindLink(String name, String href, int count, boolean present) {}

    /**
     * A row.
     *
     * @param anchor of the row
     * @param href of what it explains, where that has a page
     * @param use the cables that use it
     */
    record ListRow(String anchor, Optional<String> href, List<String> cells, ListUses.Use use) {}

    ListPage page(ReferenceList list, String find, String kind, String page) {
        List<List<String>> found = find.isEmpty() ? list.rows() : list.find(find);
        int column = list.headings().indexOf(KIND);
        boolean known = column >= 0 && list.rows().stream().anyMatch(row -> row.get(column).equals(kind));
        List<List<String>> ofKind = known ? found.stream().filter(row -> row.get(column).equals(kind)).toList() : found;
        int last = Math.max(1, (ofKind.size() + PAGE - 1) / PAGE);
        int shown = PageAsked.number(page, last);
        String present = known ? kind : "";
        List<List<String>> rows = ofKind.subList((shown - 1) * PAGE, Math.min(ofKind.size(), shown * PAGE));
        return new ListPage(list, find, present, column < 0 ? List.of() : kinds(list, found, column, find, present),
                ofKind.size(), rows(list, rows), PageNumber.of(shown, PAGE, rows.size(), ofKind.size(),
                        other -> address(list.name(), find, present, other)));
    }

    private List<ListRow> rows(ReferenceList list, List<List<String>> rows) {
        List<ListUses.Use> used = uses.of(list, rows);
        List<ListRow> views = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            views.add(new ListRow("row" + (i + 1), href(list, rows.get(i)), rows.get(i), used.get(i)));
        }
        return views;
    }

    private static List<KindLink> kinds(ReferenceList list, List<List<String>> found, int column, String find,
            String present) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        found.forEach(row -> counts.merge(row.get(column), 1, Integer::sum));
        List<KindLink> kinds = new ArrayList<>();
        kinds.add(new KindLink("", address(list.name(), find, "", 1), found.size(), present.isEmpty()));
        counts.forEach((kind, count) -> kinds
                .add(new KindLink(kind, address(list.name(), find, kind, 1), count, kind.equals(present))));
        return kinds;
    }

    private static String address(String name, String find, String kind, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/how-to-read-a-cable/" + name);
        List<Object> values = new ArrayList<>();
        add(address, values, "find", find);
        add(address, values, "kind", kind);
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static void add(UriComponentsBuilder address, List<Object> values, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{v" + values.size() + "}");
            values.add(value);
        }
    }

    /** Tags and posts have pages of their own. */
    private static Optional<String> href(ReferenceList list, List<String> row) {
        return switch (list.name()) {
            case "tags" -> Optional.of("/tags/" + Slug.ofCode(row.getFirst()));
            case "posts" -> Optional.of("/origins/" + Slug.ofLabel(row.get(1)));
            default -> Optional.empty();
        };
    }
}
