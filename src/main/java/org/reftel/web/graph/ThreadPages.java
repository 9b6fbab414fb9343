package org.reftel.web.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.reftel.archive.graph.CableThread;
import org.reftel.archive.graph.CableThread.Node;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.graph.ThreadPage.Choice;
import org.reftel.web.graph.ThreadPage.Other;
import org.reftel.web.graph.ThreadPage.Row;
import org.reftel.web.graph.ThreadTimes.Time;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;
import org.springframework.stereotype.Component;

/** Makes the page of a thread. */
@Component
class ThreadPages {
    private final Vocabulary vocabulary;
    private final GraphViews views;

    ThreadPages(Vocabulary vocabulary, GraphViews views) {
        this.vocabulary = vocabulary;
        this.views = views;
    }

    /**
     * The page.
     *
     * @param asked how many steps were asked for, as typed
     */
    ThreadPage page(CableThread thread, String asked) {
        Map<String, Time> times = ThreadTimes.of(thread);
        ThreadLanes lanes = new ThreadLanes(thread, vocabulary.posts());
        List<Row> rows = ThreadTimes.inOrder(thread, times).stream()
                .map(node -> row(thread, node, Objects.requireNonNull(times.get(node.identifier())), lanes)).toList();
        String headline = thread.nodes().getFirst().held().map(views::headline).orElse("");
        return new ThreadPage(thread.centre(), headline, Links.cable(thread.centre()), summary(thread),
                leftOut(thread), notices(thread, asked), choices(thread),
                ThreadPicture.of(thread, times, lanes, views::headline), rows);
    }

    private static String summary(CableThread thread) {
        long held = thread.nodes().stream().filter(node -> node.held().isPresent()).count();
        long cited = thread.nodes().size() - held;
        return Words.count(thread.nodes().size(), "cable", "cables") + " within "
                + Words.count(thread.steps(), "step", "steps") + ": " + held + " held, " + cited + " not held.";
    }

    private static String leftOut(CableThread thread) {
        return thread.leftOut() == 0
                ? ""
                : "The nearest and best connected are shown; at least "
                        + Words.count(thread.leftOut(), "more is", "more are") + " left out.";
    }

    private static List<String> notices(CableThread thread, String asked) {
        return asked.isEmpty() || asked.equals(String.valueOf(thread.steps()))
                ? List.of()
                : List.of("The value “" + asked + "” of “steps” is none of 1, 2 and 3, and is ignored.");
    }

    private static List<Choice> choices(CableThread thread) {
        return IntStream.rangeClosed(1, CableThread.MOST_STEPS)
                .mapToObj(steps -> new Choice(Words.count(steps, "step", "steps"),
                        Links.thread(thread.centre()) + "?steps=" + steps, steps == thread.steps()))
                .toList();
    }

    private Row row(CableThread thread, Node node, Time time, ThreadLanes lanes) {
        List<Other> cites = others(thread.citedBy(node.identifier()));
        List<Other> citedBy = others(thread.citing(node.identifier()));
        boolean yearOpen = time.inferred() && ThreadTimes.year(node.identifier()).isEmpty();
        return new Row(node.identifier(), Links.cable(node.identifier()), node.held().isPresent(),
                node.identifier().equals(thread.centre()), time.words() + (yearOpen ? ", year open" : ""),
                time.inferred(), lanes.label(node), node.held().map(views::headline).orElse(""), cites,
                Math.max(0, node.cites() - cites.size()), citedBy, Math.max(0, node.citedBy() - citedBy.size()),
                node.steps());
    }

    private static List<Other> others(List<String> identifiers) {
        return identifiers.stream().sorted().map(identifier -> new Other(identifier, Links.cable(identifier)))
                .toList();
    }
}
