package org.reftel.telegram.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.reftel.telegram.source.Slice;

/**
 * The row of numbers that are a telegram's own, among all numbers that stand at a line's start: the one with the most evidence.
 * A number counts by its marking and the blank line before it, a step by its length and by whether the two look alike; so a
 * list inside a paragraph, which starts again at 1, is left out, and a lost or repeated number is borne.
 *
 * @param score the sum of the evidence; comparable between readings of one document
 * @param links in order
 */
record NumberChain(double score, List<Link> links) {
    /** A number that a line may be read as. */
    record Link(ParagraphNumbers.Candidate candidate, int number) {}

    private static final double MARKED = 1;
    private static final double AFTER_BLANK = 0.8;
    private static final double AFTER_SENTENCE = 0.3;
    private static final double IN_RUNNING_TEXT = -2.5;
    private static final double QUOTED = -1.2;
    private static final double NEXT = 1;
    private static final double REPEATED = -0.6;
    private static final double BACK = -1.5;
    private static final double LOST = -0.22;
    private static final double MOST_LOST = -3;
    private static final double UNLIKE = -0.7;
    private static final double OTHER_LIST = -3.5;
    private static final double FIRST_IN_TEXT = 6;
    private static final double FIRST_BUT_NOT_1 = 1.5;
    private static final double READ_OTHERWISE = -1.2;
    /** A lower number again opens another list. */
    private static final int LOWEST_AGAIN = 3;
    private static final int LARGEST_GAP = 30;
    private static final int LARGEST_STEP_BACK = 3;

    private static final class Node {
        private final Link link;
        private final double score;
        private final @Nullable Node before;

        private Node(Link link, double score, @Nullable Node before) {
            this.link = link;
            this.score = score;
            this.before = before;
        }
    }

    /** The best chain; with {@code pilcrows} every number has a 1 too many in front, or nearly every one. */
    static NumberChain best(List<ParagraphNumbers.Candidate> candidates, boolean pilcrows) {
        Map<Integer, Node> bestEndingWith = new HashMap<>();
        Optional<Node> best = Optional.empty();
        for (ParagraphNumbers.Candidate candidate : candidates) {
            for (Node node : nodes(candidate, pilcrows, bestEndingWith)) {
                Node other = bestEndingWith.get(node.link.number);
                if (other == null || node.score > other.score) {
                    bestEndingWith.put(node.link.number, node);
                }
                if (best.isEmpty() || node.score > best.get().score) {
                    best = Optional.of(node);
                }
            }
        }
        return best.filter(node -> node.score > 0).map(NumberChain::chain)
                .orElseGet(() -> new NumberChain(0, List.of()));
    }

    private static NumberChain chain(Node last) {
        List<Link> links = new ArrayList<>();
        for (Node node = last; node != null; node = node.before) {
            links.add(node.link);
        }
        Collections.reverse(links);
        return new NumberChain(last.score, links);
    }

    /** The candidate behind the best chain for it, in each way it can be read. */
    private static List<Node> nodes(ParagraphNumbers.Candidate candidate, boolean pilcrows,
            Map<Integer, Node> bestEndingWith) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(node(candidate, candidate.start().number(), pilcrows ? READ_OTHERWISE : 0, bestEndingWith));
        int stripped = stripped(candidate);
        if (stripped > 0) {
            nodes.add(node(candidate, stripped, pilcrows ? 0 : READ_OTHERWISE, bestEndingWith));
        }
        return nodes;
    }

    private static int stripped(ParagraphNumbers.Candidate candidate) {
        Slice digits = candidate.start().digits();
        return digits.length() > 1 && digits.charAt(0) == '1' ? Integer.parseInt(digits, 1, digits.length(), 10) : 0;
    }

    private static Node node(ParagraphNumbers.Candidate candidate, int number, double malus,
            Map<Integer, Node> bestEndingWith) {
        double own = evidence(candidate) + malus;
        double best = own + lost(number - 1) + first(candidate, number);
        Node before = null;
        for (int other = Math.max(1, number - LARGEST_GAP); other <= number + LARGEST_STEP_BACK; other++) {
            Node node = bestEndingWith.get(other);
            if (node != null) {
                double score = node.score + own + step(node.link, candidate, number);
                if (score > best) {
                    best = score;
                    before = node;
                }
            }
        }
        return new Node(new Link(candidate, number), best, before);
    }

    private static double first(ParagraphNumbers.Candidate candidate, int number) {
        if (!candidate.isFirst()) {
            return 0;
        }
        return number == 1 ? FIRST_IN_TEXT : candidate.isMarked() ? FIRST_BUT_NOT_1 : 0;
    }

    private static double evidence(ParagraphNumbers.Candidate candidate) {
        double evidence = candidate.isMarked() ? MARKED : 0;
        if (candidate.afterBlank()) {
            evidence += AFTER_BLANK;
        } else if (candidate.afterSentence()) {
            evidence += AFTER_SENTENCE;
        } else if (!candidate.isMarked()) {
            evidence += IN_RUNNING_TEXT;
        }
        return evidence + (candidate.quoted() ? QUOTED : 0);
    }

    private static double step(Link before, ParagraphNumbers.Candidate candidate, int number) {
        int step = number - before.number;
        boolean bracket = before.candidate.start().bracketed() != candidate.start().bracketed();
        boolean alike = !bracket && before.candidate.isMarked() == candidate.isMarked()
                && before.candidate.start().dotted() == candidate.start().dotted();
        double likeness = bracket ? OTHER_LIST : alike ? 0 : UNLIKE;
        if (step == 1) {
            return NEXT + likeness;
        }
        if (step <= 0) {
            boolean weak = !candidate.afterBlank() || !alike;
            return weak || number < LOWEST_AGAIN ? Double.NEGATIVE_INFINITY : step == 0 ? REPEATED : BACK;
        }
        boolean apart = candidate.afterBlank() || candidate.afterSentence() && candidate.afterBreak();
        return !(apart && alike) && !candidate.isMarked() ? Double.NEGATIVE_INFINITY : lost(step - 1) + likeness;
    }

    private static double lost(int numbers) {
        return Math.max(MOST_LOST, LOST * numbers);
    }
}
