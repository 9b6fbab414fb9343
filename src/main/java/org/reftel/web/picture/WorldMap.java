package org.reftel.web.picture;

import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.vocabulary.Post;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;

/** Places on the map {@code world.svg}, which is 960 by 480, the whole earth in plate carrée. */
public final class WorldMap {
    private static final double UNITS_PER_DEGREE = 960.0 / 360;
    private static final double LARGEST = 16;
    private static final double SMALLEST = 3.5;

    private WorldMap() {}

    /** An origin on the map; its area grows with the number of cables. */
    public record Dot(double x, double y, double radius, String label, String words, String href) {}

    /**
     * Draws an origin.
     *
     * @param most the count of the largest circle
     */
    static Dot dot(Post.Coordinates place, FacetValue origin, long most) {
        return dot(place, origin, most, Links.entity(Facet.ORIGIN, origin.value()));
    }

    /** The same, leading elsewhere. */
    public static Dot dot(Post.Coordinates place, FacetValue origin, long most, String href) {
        double share = most == 0 ? 0 : Math.sqrt((double) origin.count() / most);
        return new Dot(Periods.round((place.longitude() + 180) * UNITS_PER_DEGREE),
                Periods.round((90 - place.latitude()) * UNITS_PER_DEGREE),
                Periods.round(SMALLEST + (LARGEST - SMALLEST) * share), origin.value(),
                origin.value() + ", " + Words.count(origin.count(), "cable", "cables"), href);
    }
}
