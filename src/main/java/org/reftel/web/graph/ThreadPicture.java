package org.reftel.web.graph;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.reftel.archive.graph.CableInBrief;
import org.reftel.archive.graph.CableThread;
import org.reftel.archive.graph.CableThread.Edge;
import org.reftel.archive.graph.CableThread.Node;
import org.reftel.web.graph.ThreadTimes.Time;
import org.reftel.web.page.Links;
import org.reftel.web.picture.Periods;

/**
 * A thread as a picture: each cable on a row of its own, the earliest on top, in the lane of its post; arrows lead from the cable
 * that cites to the one that is cited.
 *
 * @param foot where the lanes end
 */
record ThreadPicture(int height, double foot, List<Lane> lanes, List<Dot> dots, List<Arrow> arrows, List<Year> years) {
    static final int WIDTH = 960;
    private static final int TOP = 112;
    private static final int ROW = 36;
    private static final int FOOT = 16;
    /** The shortest column of identifiers with dates under them: "by 17 Aug 2006". */
    private static final double NAMES = 118;
    private static final double MARGIN = 18;
    private static final int LANE = 26;
    /** From a dot's middle to where an arrow may touch it. */
    private static final double RADIUS = 7;
    private static final double OWN_RADIUS = 12;
    private static final double ARROW = 5;
    private static final int LONGEST_LANE = 18;
    /** A letter is at most about so wide, on average. */
    private static final double LETTER = 7.9;

    /** A post. */
    record Lane(String label, String name, double x) {}

    /**
     * A cable.
     *
     * @param own whether it is the one that the picture is of
     * @param words for those who hear the page
     */
    record Dot(String identifier, String href, String date, boolean inferred, boolean held, boolean own, String subject,
            String words, double x, double y, double subjectX) {}

    /** From a cable that cites to the one that it cites. */
    record Arrow(String path, boolean own, String words) {}

    /** Where a year begins. */
    record Year(double y) {}

    static ThreadPicture of(CableThread thread, Map<String, Time> times, ThreadLanes lanes,
            Function<CableInBrief, String> titles) {
        List<Node> nodes = ThreadTimes.inOrder(thread, times);
        double names = nodes.stream().mapToInt(node -> node.identifier().length()).max().orElse(0) * LETTER;
        double first = Math.max(NAMES, names) + MARGIN + LANE / 2.0;
        double subjectX = first + lanes.labels().size() * (double) LANE;
        Map<String, Dot> dots = new HashMap<>();
        List<Dot> inOrder = new ArrayList<>();
        List<Year> years = new ArrayList<>();
        double y = TOP;
        Optional<LocalDateTime> before = Optional.empty();
        for (Node node : nodes) {
            Time time = Objects.requireNonNull(times.get(node.identifier()));
            double gap = gap(before, time.at());
            if (isNewYear(before, time.at())) {
                years.add(new Year(y + gap / 2 - ROW / 2.0));
            }
            y += gap;
            Dot dot = dot(thread, node, titles, time, first + lanes.of(node) * (double) LANE, y, subjectX);
            dots.put(node.identifier(), dot);
            inOrder.add(dot);
            before = time.at();
            y += ROW;
        }
        return new ThreadPicture((int) y + FOOT, y, lanes(lanes, first), inOrder, arrows(thread, dots), years);
    }

    private static List<Lane> lanes(ThreadLanes lanes, double first) {
        List<Lane> list = new ArrayList<>();
        for (String name : lanes.labels()) {
            list.add(new Lane(cut(name, LONGEST_LANE), name, Periods.round(first + list.size() * (double) LANE)));
        }
        return list;
    }

    private static boolean isNewYear(Optional<LocalDateTime> before, Optional<LocalDateTime> now) {
        return before.isPresent() && !before.map(LocalDateTime::getYear).equals(now.map(LocalDateTime::getYear));
    }

    /** The longer the time between two cables, the more room: none for a week, some for a month, most for years. */
    private static double gap(Optional<LocalDateTime> before, Optional<LocalDateTime> now) {
        if (before.isEmpty()) {
            return 0;
        }
        long days = now.map(moment -> Duration.between(before.get(), moment).toDays()).orElse(Long.MAX_VALUE);
        return days < 8 ? 0 : days < 32 ? 5 : days < 366 ? 11 : 18;
    }

    private static Dot dot(CableThread thread, Node node, Function<CableInBrief, String> titles, Time time, double x,
            double y,
            double subjectX) {
        String headline = node.held().map(titles).orElse("not held");
        int room = (int) ((WIDTH - subjectX) / LETTER);
        return new Dot(node.identifier(), Links.cable(node.identifier()), time.words(), time.inferred(),
                node.held().isPresent(), node.identifier().equals(thread.centre()), cut(headline, Math.max(8, room)),
                node.identifier() + ", " + time.words() + (time.inferred() ? " (inferred)" : "") + ", " + headline
                        + "; cites " + node.cites() + ", cited by " + node.citedBy(),
                Periods.round(x), y, Periods.round(subjectX));
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
    }

    private static List<Arrow> arrows(CableThread thread, Map<String, Dot> dots) {
        List<Arrow> arrows = new ArrayList<>();
        for (Edge edge : thread.edges()) {
            Dot citing = Objects.requireNonNull(dots.get(edge.citing()));
            Dot cited = Objects.requireNonNull(dots.get(edge.cited()));
            arrows.add(new Arrow(path(citing, cited), citing.own || cited.own,
                    edge.citing() + " cites " + edge.cited()));
        }
        return arrows;
    }

    /**
     * From side to side, and in between as much as can be beside the lane of the cited cable, so that it does not run through the
     * dots between; straight where there are none.
     */
    private static String path(Dot from, Dot to) {
        double rows = Math.abs(to.y - from.y) / ROW;
        if (from.x == to.x && rows < 1.6) {
            double up = from.y > to.y ? -1 : 1;
            double middle = (from.y + to.y) / 2;
            return curve(from.x, from.y + up * radius(from), from.x, middle, to.x, middle, to.x,
                    to.y - up * (radius(to) + ARROW));
        }
        double side = from.x > to.x ? 1 : -1;
        double beside = to.x + side * (from.x == to.x ? Math.min(16 + 2 * rows, LANE) : LANE / 2.0);
        double start = from.x == to.x ? side : -side;
        return curve(from.x + start * radius(from), from.y, beside, from.y, beside, to.y,
                to.x + side * (radius(to) + ARROW), to.y);
    }

    private static String curve(double... places) {
        String numbers = Arrays.stream(places).mapToObj(place -> String.valueOf(Periods.round(place)))
                .collect(Collectors.joining(" "));
        int second = numbers.indexOf(' ', numbers.indexOf(' ') + 1);
        return "M" + numbers.substring(0, second) + "C" + numbers.substring(second + 1);
    }

    private static double radius(Dot dot) {
        return dot.own ? OWN_RADIUS : RADIUS;
    }
}
