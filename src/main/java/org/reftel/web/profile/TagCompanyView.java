package org.reftel.web.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.TagCompany.Pair;
import org.reftel.web.page.Links;
import org.reftel.web.picture.Periods;
import org.reftel.web.timeline.TimelineLanes;

/**
 * Tags that stand together more often than chance has it.
 *
 * @param tag the code of the first
 * @param both cables that have both
 * @param share of the first one's cables, of a hundred
 * @param bar the same as a length of at most 100
 * @param times as often as by chance
 */
record TagCompanyView(String tag, String tagMeaning, String tagHref, String other, String otherMeaning,
        String otherHref, long both, String href, String share, double bar, String times) {
    private static final int HUNDRED = 100;
    private static final double MANY = 10;

    static List<TagCompanyView> of(List<Pair> pairs, Map<String, Long> counts, Function<String, String> meanings) {
        return pairs.stream().map(pair -> {
            long all = Math.max(1, counts.getOrDefault(pair.tag(), 1L));
            return new TagCompanyView(pair.tag(), meanings.apply(pair.tag()), Links.entity(Facet.TAG, pair.tag()),
                    pair.other(), meanings.apply(pair.other()), Links.entity(Facet.TAG, pair.other()), pair.both(),
                    Links.browse(Criteria.everything().toggle(Facet.TAG, pair.tag()).toggle(Facet.TAG, pair.other())),
                    TimelineLanes.share(pair.both(), all),
                    Periods.round(Math.max(1, (double) HUNDRED * pair.both() / all)),
                    String.format(Locale.ENGLISH, pair.times() < MANY ? "%.1f" : "%,.0f", pair.times()));
        }).toList();
    }
}
