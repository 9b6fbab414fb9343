package org.reftel.web.graph;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.reftel.archive.cable.Spellings;
import org.reftel.archive.graph.CableInBrief;
import org.reftel.archive.graph.CableThread;
import org.reftel.archive.graph.CableThread.Edge;
import org.reftel.archive.graph.CableThread.Node;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.graph.ThreadPicture.Dot;
import org.reftel.web.page.TitleCase;

import static org.assertj.core.api.Assertions.assertThat;

/** The picture of a thread: in the order of time, everything within the frame, no label upon another. */
class ThreadPictureTests {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final ThreadPages PAGES = new ThreadPages(VOCABULARY,
            new GraphViews(new TitleCase(VOCABULARY)));

    @Test
    void cablesStandInTheOrderOfTime() {
        ThreadPicture picture = picture(List.of(held("06ALMATY3", "2006-08-17T00:00"),
                held("06ALMATY1", "2006-01-17T00:00"), held("05ALMATY9", "2005-12-17T00:00")));

        assertThat(picture.dots()).extracting(Dot::identifier).containsExactly("05ALMATY9", "06ALMATY1", "06ALMATY3");
        assertThat(picture.dots()).extracting(Dot::date).containsExactly("17 Dec 2005", "17 Jan 2006", "17 Aug 2006");
        assertThat(picture.years()).hasSize(1);
    }

    @Test
    void cableNotHeldStandsBeforeTheFirstThatCitesItAndIsMarkedSo() {
        ThreadPicture picture = picture(
                List.of(held("06ALMATY3", "2006-08-17T00:00"), held("06ALMATY1", "2006-08-16T00:00"),
                        ghost("06STATE7"), ghost("05STATE8"), ghost("STATE9"), ghost("ALMATY10")),
                new Edge("06ALMATY3", "06STATE7"), new Edge("06ALMATY1", "05STATE8"), new Edge("06ALMATY3", "STATE9"));

        assertThat(picture.dots()).extracting(Dot::identifier).containsExactly("05STATE8", "06ALMATY1", "06STATE7",
                "STATE9", "06ALMATY3", "ALMATY10");
        assertThat(picture.dots()).extracting(Dot::date).containsExactly("in 2005", "16 Aug 2006", "by 17 Aug 2006",
                "by 17 Aug 2006", "17 Aug 2006", "undated");
        assertThat(picture.dots()).extracting(Dot::inferred).containsExactly(true, false, true, true, false, true);
        assertThat(picture.dots().getFirst().words()).isEqualTo(
                "05STATE8, in 2005 (inferred), not held; cites 0, cited by 1");
    }

    @Test
    void postsAreLanesAndTheCablesOwnIsFirst() {
        ThreadPicture picture = picture(List.of(held("06OSLO3", "2006-08-17T00:00"), ghost("06STATE7"),
                ghost("06STATE8"), ghost("06NOWHERETOWN8")));

        assertThat(picture.lanes()).extracting(ThreadPicture.Lane::name).containsExactly("Embassy Oslo",
                "Secretary of State", "NOWHERETOWN");
        assertThat(picture.dots()).filteredOn(dot -> dot.identifier().contains("STATE"))
                .extracting(Dot::x).containsOnly(picture.lanes().get(1).x());
    }

    @Test
    void threadOfAnySizeStaysApartAndWithinTheFrame() {
        for (int size : new int[]{1, 2, 20, 60}) {
            List<Node> nodes = new ArrayList<>(List.of(held("06ALMATY1", "2006-08-17T00:00")));
            List<Edge> edges = new ArrayList<>();
            for (int i = 1; i < size; i++) {
                String identifier = "06POST" + (char) ('A' + i % 26) + (123456 + i);
                nodes.add(i % 3 == 0
                        ? ghost(identifier)
                        : held(identifier, "200%d-0%d-01T00:00".formatted(i % 9, 1 + i % 9)));
                edges.add(new Edge(identifier, nodes.get(i / 2).identifier()));
            }
            ThreadPicture picture = picture(nodes, edges.toArray(Edge[]::new));

            Set<Double> rows = new HashSet<>();
            assertThat(picture.dots()).hasSize(size).allSatisfy(dot -> {
                assertThat(rows).as("a row of its own").allMatch(y -> Math.abs(y - dot.y()) >= 34);
                rows.add(dot.y());
                assertThat(dot.y()).isBetween(0.0, (double) picture.height() - 10);
                assertThat(dot.x()).isBetween(dot.identifier().length() * 7.8 + 14, dot.subjectX() - 20);
                assertThat(dot.subjectX() + dot.subject().length() * 7.0).isLessThanOrEqualTo(960);
            });
            assertThat(picture.lanes()).hasSizeLessThanOrEqualTo(12);
            assertThat(picture.arrows()).hasSize(size - 1);
        }
    }

    @Test
    void stepsThatAreNoneAreSaidToBeIgnored() {
        CableThread alone = new CableThread("06ALMATY1", 2, List.of(ghost("06ALMATY1")), List.of(), 1204);

        assertThat(PAGES.page(alone, "9").notices())
                .containsExactly("The value “9” of “steps” is none of 1, 2 and 3, and is ignored.");
        assertThat(PAGES.page(alone, "2").notices()).isEmpty();
        assertThat(PAGES.page(alone, "").leftOut()).contains("at least 1,204 more are left out");
    }

    private static ThreadPicture picture(List<Node> nodes, Edge... edges) {
        CableThread thread = new CableThread(nodes.getFirst().identifier(), 2, nodes, List.of(edges), 0);
        return PAGES.page(thread, "").picture();
    }

    private static Node held(String identifier, String moment) {
        return new Node(identifier, 1, Optional.of(new CableInBrief(1, identifier,
                "A SUBJECT THAT IS SO LONG THAT NO PICTURE COULD EVER SHOW ALL OF IT, WHATEVER ITS WIDTH MAY BE, AND MORE",
                Spellings.none(), Optional.of(LocalDateTime.parse(moment)), Optional.empty())), 0, 1);
    }

    @Test
    void cableWithoutANumberStandsInTheLaneOfItsOrigin() {
        Node unidentified = new Node("UNIDENTIFIED-DC12AB", 1, Optional.of(new CableInBrief(1, "UNIDENTIFIED-DC12AB",
                "A SUBJECT", Spellings.none(), Optional.empty(), Optional.of("Embassy Oslo"))), 1, 0);
        Node nameless = new Node("UNIDENTIFIED-AA", 1, Optional.of(new CableInBrief(2, "UNIDENTIFIED-AA",
                "A SUBJECT", Spellings.none(), Optional.empty(), Optional.empty())), 1, 0);

        ThreadPicture picture = picture(List.of(unidentified, nameless, ghost("07OSLO12-AB3F")));

        assertThat(picture.lanes()).extracting(ThreadPicture.Lane::name).containsExactlyInAnyOrder("Embassy Oslo",
                "post not known");
    }

    private static Node ghost(String identifier) {
        return new Node(identifier, 1, Optional.empty(), 0, 1);
    }
}
