package org.reftel.generate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** 2,000 cables: distinct, consistent, and with the figures of the release. */
class CableMakerTests {
    private static final int CABLES = 2000;
    private static final List<Cable> MADE = new ArrayList<>();

    @BeforeAll
    static void make() {
        ReleaseCounts counts = ReleaseCounts.load();
        World world = new World(counts, Vocabulary.load());
        CorpusPlan plan = CorpusPlan.of(world, counts, 11, CABLES);
        CableMaker maker = new CableMaker(11, world, plan, Vocabulary.load());
        for (int number = 0; number < CABLES; number++) {
            MADE.add(maker.make(number));
        }
        MADE.forEach(Layout.A::print);
    }

    private static double median(ToDoubleFunction<Cable> figure) {
        return MADE.stream().mapToDouble(figure).sorted().skip(CABLES / 2).findFirst().orElseThrow();
    }

    private static double mean(ToDoubleFunction<Cable> figure) {
        return MADE.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static double share(Predicate<Cable> which) {
        return mean(cable -> which.test(cable) ? 1 : 0);
    }

    private static int words(Cable cable) {
        return cable.blocks().stream().mapToInt(block -> block.text().split(" ").length).sum();
    }

    @Test
    void neighboursAreIndependent() {
        Set<String> subjects = new HashSet<>();
        Set<String> bodies = new HashSet<>();
        Set<String> persons = new HashSet<>();
        Set<String> posts = new HashSet<>();
        Set<String> identifiers = new HashSet<>();
        for (Cable cable : MADE) {
            subjects.add(cable.preamble().subject());
            bodies.add(cable.blocks().getFirst().text());
            cable.cast().members().forEach(member -> persons.add(member.person().id()));
            posts.add(cable.letter().sender().station());
            identifiers.add(cable.identifier());
        }
        assertThat(subjects).hasSizeGreaterThan(CABLES - 10);
        assertThat(bodies).hasSize(CABLES);
        assertThat(identifiers).hasSize(CABLES);
        assertThat(persons).hasSizeGreaterThan(4 * CABLES);
        assertThat(posts).hasSizeGreaterThan(200);
    }

    @Test
    void referencesResolveToEarlierCables() {
        Map<String, LocalDateTime> sent = new HashMap<>();
        MADE.forEach(cable -> sent.put(ReferenceMaker.identifier(cable.letter().sent().getYear(),
                cable.letter().sender(), cable.letter().serial()), cable.letter().sent()));
        int held = 0;
        for (Cable cable : MADE) {
            for (Reference reference : cable.preamble().references()) {
                for (Reference.Target target : reference.targets()) {
                    assertThat(sent.containsKey(target.identifier())).isEqualTo(target.held());
                    if (target.held()) {
                        held++;
                        assertThat(sent.get(target.identifier())).isBeforeOrEqualTo(cable.letter().sent());
                    }
                }
            }
        }
        assertThat(held).isGreaterThan(CABLES / 5);
    }

    @Test
    void numbersRunWithTheDate() {
        Map<String, Integer> last = new HashMap<>();
        for (Cable cable : MADE) {
            String post = cable.letter().sender().identified() + cable.letter().sent().getYear();
            assertThat(cable.letter().serial()).isGreaterThan(last.getOrDefault(post, 0));
            last.put(post, cable.letter().serial());
        }
    }

    @Test
    void figuresAreThoseOfTheRelease() {
        Offset<Double> point = within(0.04);
        assertThat(mean(CableMakerTests::words)).isBetween(900.0, 1200.0);
        assertThat(median(CableMakerTests::words)).isBetween(720.0, 950.0);
        assertThat(median(cable -> cable.blocks().stream().filter(b -> b.number() > 0).count())).isBetween(6.0, 10.0);
        assertThat(mean(cable -> cable.preamble().tags().size())).isBetween(4.7, 6.0);
        assertThat(mean(cable -> cable.preamble().subject().length())).isBetween(58.0, 78.0);
        assertThat(mean(cable -> cable.letter().sections())).isBetween(1.7, 2.6);
        assertThat(median(cable -> cable.header().info().size())).isBetween(4.0, 6.0);
        assertThat(share(cable -> cable.preamble().references().isEmpty())).isCloseTo(0.46, point);
        assertThat(share(cable -> cable.preamble().references().size() == 1)).isCloseTo(0.26, point);
        assertThat(share(cable -> cable.form() == Form.FULL)).isCloseTo(0.77, point);
        assertThat(share(cable -> cable.form() == Form.PARTIAL)).isCloseTo(0.195, point);
        assertThat(share(cable -> cable.letter().grade() == Grade.CONFIDENTIAL)).isCloseTo(0.386, point);
        assertThat(share(cable -> cable.letter().grade() == Grade.UNCLASSIFIED)).isCloseTo(0.302, point);
        assertThat(share(cable -> cable.letter().sent().getYear() == 2009)).isCloseTo(0.226, within(0.01));
        assertThat(mean(cable -> Truth.of(cable, Layout.A, "").persons().size())).isBetween(6.5, 9.0);
    }

    @Test
    void someWordsAreCommonAndSomeAreNot() {
        assertThat(share(cable -> says(cable, "cooperation"))).isCloseTo(0.86, within(0.04));
        assertThat(share(cable -> says(cable, "moratorium"))).isCloseTo(0.10, within(0.03));
    }

    private static boolean says(Cable cable, String word) {
        return cable.blocks().stream().anyMatch(block -> block.text().contains(word));
    }

    @Test
    void truthTellsWhatContradictsItself() {
        for (Cable cable : MADE) {
            boolean differs = !cable.created().equals(cable.letter().sent());
            assertThat(cable.tally().happened().contains(Garbling.CREATED_DIFFERS)).isEqualTo(differs);
        }
        assertThat(share(cable -> cable.tally().happened().stream().anyMatch(Garbling::isConflict)))
                .isBetween(0.005, 0.05);
    }
}
