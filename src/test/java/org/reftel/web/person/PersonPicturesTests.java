package org.reftel.web.person;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.reftel.search.FacetValue;

import static org.assertj.core.api.Assertions.assertThat;

/** The pictures of a person's page: everything within the frame, no name upon another. */
class PersonPicturesTests {
    @Test
    void officesAreBarsFromTheFirstCableToTheLast() {
        OfficeTimeline timeline = timeline(office("Minister", "2005-01-01T00:00", "2007-01-01T00:00"),
                office("President", "2007-06-01T00:00", "2008-12-31T00:00"));

        assertThat(timeline.marks()).extracting(OfficeTimeline.Mark::text).containsExactly("2005", "2006", "2007",
                "2008");
        assertThat(timeline.bars().getFirst().x()).isZero();
        assertThat(timeline.bars().getFirst().width()).isEqualTo(480);
        assertThat(timeline.bars().getLast().x() + timeline.bars().getLast().width()).isLessThanOrEqualTo(960);
        assertThat(timeline.bars().getLast().words()).isEqualTo("President, 2007 to 2008, 3 cables");
    }

    @Test
    void labelsOfLateOfficesEndWithTheirBars() {
        OfficeTimeline timeline = timeline(office("Minister", "2001-01-01T00:00", "2001-02-01T00:00"),
                office("Deputy Assistant Secretary of State for All Kinds of Affairs", "2009-12-30T00:00",
                        "2009-12-31T00:00"));

        OfficeTimeline.Bar late = timeline.bars().getLast();
        assertThat(late.atEnd()).isTrue();
        assertThat(late.labelX()).isLessThanOrEqualTo(960);
        assertThat(late.x() + late.width()).isLessThanOrEqualTo(960);
    }

    @Test
    void undatedOfficesAreListedBelow() {
        OfficeTimeline.Held undated = new OfficeTimeline.Held(row("Governor", "undated"), Optional.empty(),
                Optional.empty());

        assertThat(timeline(undated).bars()).isEmpty();
        assertThat(timeline(undated).undated()).containsExactly("Governor");
    }

    @Test
    void companyOfAnySizeStaysApartAndWithinTheFrame() {
        for (int size : new int[]{1, 2, 7, 60, 500}) {
            List<FacetValue> together = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                together.add(new FacetValue("person-" + i, 600 - i));
            }
            PersonNetwork network = PersonNetwork.of("Ada Quarrel", "ada-quarrel", together,
                    Map.of("person-0", "A name that is so long that no picture could ever show all of it"), 0);

            Set<String> places = new HashSet<>();
            assertThat(network.nodes()).hasSize(Math.min(size, 60)).allSatisfy(node -> {
                assertThat(places.add(node.right() + " " + node.y())).as("a row of its own").isTrue();
                assertThat(node.y()).isBetween(0.0, (double) network.height());
                assertThat(node.x()).isBetween(150.0, 810.0);
                assertThat(node.label()).hasSizeLessThanOrEqualTo(32);
            });
            assertThat(network.nodes().getFirst().radius())
                    .isGreaterThanOrEqualTo(network.nodes().getLast().radius());
        }
    }

    private static OfficeTimeline timeline(OfficeTimeline.Held... offices) {
        return OfficeTimeline.of(List.of(offices));
    }

    private static OfficeTimeline.Held office(String words, String from, String to) {
        return new OfficeTimeline.Held(row(words, from.substring(0, 4) + " to " + to.substring(0, 4)),
                Optional.of(LocalDateTime.parse(from)), Optional.of(LocalDateTime.parse(to)));
    }

    private static PersonPage.Office row(String words, String when) {
        return new PersonPage.Office("office-1", words, List.of(), when, 3,
                new PersonPage.Sentence("", "", "", "", ""));
    }
}
