package org.reftel.web.basket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.reftel.archive.cable.Basket;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.cite.CitedCable;
import org.reftel.search.Criteria;
import org.reftel.search.Hit;
import org.reftel.web.basket.BasketPage.Collected;
import org.reftel.web.basket.BasketPage.Form;
import org.reftel.web.browse.ResultRow;
import org.reftel.web.browse.ResultRows;
import org.reftel.web.cable.CiteViews;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;
import org.springframework.stereotype.Component;

/** Makes the page of a basket, with a fixed number of queries. */
@Component
class BasketPages {
    private final CableReader cables;
    private final ResultRows rows;
    private final CiteViews citing;

    BasketPages(CableReader cables, ResultRows rows, CiteViews citing) {
        this.cables = cables;
        this.rows = rows;
        this.citing = citing;
    }

    private record Held(long id, CitedCable cited) {
        static Held of(Cable cable, CiteViews citing) {
            return new Held(cable.id(), citing.cited(cable));
        }
    }

    /**
     * The page.
     *
     * @param own whether it is the reader's own
     */
    BasketPage page(Basket basket, boolean own) {
        Map<String, Held> held = cables.brief(basket.identifiers(), cable -> Held.of(cable, citing));
        List<Hit> hits = basket.identifiers().stream().filter(held::containsKey)
                .map(identifier -> new Hit(Objects.requireNonNull(held.get(identifier)).id, List.of(),
                        Optional.empty()))
                .toList();
        List<Collected> collected = new ArrayList<>();
        for (ResultRow row : rows.rows(Criteria.everything(), hits)) {
            CitedCable cited = Objects.requireNonNull(held.get(row.identifier())).cited;
            collected.add(new Collected(row, citing.sentence(cited), Links.uncollect(row.identifier())));
        }
        return new BasketPage(Words.count(collected.size(), "cable", "cables"), own, basket.isFull(), basket.leftOut(),
                collected,
                basket.identifiers().stream().filter(identifier -> !held.containsKey(identifier)).toList(),
                Links.basket("", basket), Links.collect(basket), collected.isEmpty() ? List.of() : forms(basket));
    }

    private static List<Form> forms(Basket basket) {
        return List.of(new Form("BibTeX", Links.basket(".bib", basket)), new Form("RIS", Links.basket(".ris", basket)),
                new Form("CSL-JSON", Links.basket(".csl.json", basket)), new Form("CSV", Links.basket(".csv", basket)));
    }

    /** The facts of the citations of those that are held, in the order of the basket. */
    List<CitedCable> cited(Basket basket) {
        Map<String, CitedCable> cited = new HashMap<>(cables.brief(basket.identifiers(), citing::cited));
        return basket.identifiers().stream().flatMap(identifier -> Optional.ofNullable(cited.get(identifier)).stream())
                .toList();
    }
}
