package org.reftel.web.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.reftel.search.FacetValue;
import org.reftel.vocabulary.Post;

/**
 * A part of the world with its origins; the largest have their names, as far as there is room.
 *
 * @param viewBox the part of {@code world.svg} that is shown
 * @param letters how high letters are, in its units
 * @param border how wide borders are
 */
public record OriginMap(String viewBox, double letters, double border, List<Place> places) {
    private static final double WORLD = 960;
    private static final double TOP = 20;
    private static final double RATIO = 400 / WORLD;
    private static final double LETTERS = 13;
    private static final double BORDER = 0.8;
    /** Of letters of this kind, beside their height. */
    private static final double LETTER_WIDTH = 0.56;
    private static final double LINE_HEIGHT = 1.25;
    private static final double MARGIN = 1.25;
    private static final int MOST_NAMES = 40;

    /**
     * An origin.
     *
     * @param name empty where there is no room for it
     */
    record Place(WorldMap.Dot dot, double radius, Optional<Name> name) {}

    /** A name beside its circle. */
    record Name(double x, double y, String text) {}

    /** An origin with where it is. */
    public record Located(Post.Coordinates place, FacetValue origin) {}

    /** The whole world. */
    public static OriginMap world(List<Located> origins) {
        return draw(origins, new Box(0, TOP, WORLD, WORLD * RATIO));
    }

    /**
     * The part that holds all of them.
     *
     * @param least how wide it is at least; the world is 960
     */
    public static OriginMap around(List<Located> origins, double least) {
        List<WorldMap.Dot> dots = origins.stream().map(o -> WorldMap.dot(o.place, o.origin, 1)).toList();
        double left = dots.stream().mapToDouble(WorldMap.Dot::x).min().orElse(0);
        double right = dots.stream().mapToDouble(WorldMap.Dot::x).max().orElse(WORLD);
        double top = dots.stream().mapToDouble(WorldMap.Dot::y).min().orElse(TOP);
        double bottom = dots.stream().mapToDouble(WorldMap.Dot::y).max().orElse(TOP + WORLD * RATIO);
        double width = Math.min(WORLD,
                Math.max(least, Math.max(right - left, (bottom - top) / RATIO) * MARGIN));
        double x = Math.clamp((left + right - width) / 2, 0, WORLD - width);
        return draw(origins, new Box(x, (top + bottom - width * RATIO) / 2, width, width * RATIO));
    }

    private static OriginMap draw(List<Located> origins, Box frame) {
        double zoom = frame.width / WORLD;
        long most = origins.stream().mapToLong(o -> o.origin.count()).max().orElse(1);
        List<Located> largest = origins.stream()
                .sorted(Comparator.comparing(Located::origin, FacetValue.MOST_FIRST)).toList();
        List<Place> places = new ArrayList<>();
        List<Box> taken = new ArrayList<>();
        for (Located located : largest) {
            WorldMap.Dot dot = WorldMap.dot(located.place, located.origin, most);
            double radius = dot.radius() * zoom;
            taken.add(new Box(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius));
            places.add(new Place(dot, rounded(radius), Optional.empty()));
        }
        for (int i = 0; i < Math.min(MOST_NAMES, places.size()); i++) {
            places.set(i, named(places.get(i), taken, frame, LETTERS * zoom));
        }
        return new OriginMap(String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", frame.x, frame.y, frame.width,
                frame.height), rounded(LETTERS * zoom), rounded(BORDER * zoom), places);
    }

    private static Place named(Place place, List<Box> taken, Box frame, double letters) {
        double gap = place.radius + letters / 3;
        double width = place.dot.label().length() * LETTER_WIDTH * letters;
        double height = letters * LINE_HEIGHT;
        Box right = new Box(place.dot.x() + gap, place.dot.y() - height / 2, width, height);
        Box left = new Box(place.dot.x() - gap - width, place.dot.y() - height / 2, width, height);
        Optional<Box> room = Stream.of(right, left)
                .filter(box -> box.isIn(frame) && taken.stream().noneMatch(box::overlaps)).findFirst();
        room.ifPresent(taken::add);
        return new Place(place.dot, place.radius, room.map(box -> new Name(rounded(box.x),
                rounded(place.dot.y() + letters / 3), place.dot.label())));
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }

    private record Box(double x, double y, double width, double height) {
        private boolean overlaps(Box other) {
            return x < other.x + other.width && other.x < x + width && y < other.y + other.height
                    && other.y < y + height;
        }

        private boolean isIn(Box frame) {
            return x >= frame.x && x + width <= frame.x + frame.width && y >= frame.y
                    && y + height <= frame.y + frame.height;
        }
    }
}
