package org.reftel.generate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.reftel.generate.Draw.Matter;
import org.reftel.vocabulary.Vocabulary;

/** Makes the cables of a corpus, each from the seed and its number in the plan alone. Safe for use by several threads. */
final class CableMaker {
    private static final int LETTERS_A_SECTION = 3_840;
    private static final double VISITORS = 0.12;
    private static final double LONG_SUBJECT = 0.4;
    private static final double RESPELT = 0.06;

    private final long seed;
    private final World world;
    private final CorpusPlan plan;
    private final Population population;
    private final Staff staff;
    private final Grammar grammar = Grammar.load();
    private final List<Topic> topics = Topic.load();
    private final List<String> words = Resource.lines("words.txt").stream().flatMap(l -> List.of(l.split(" ")).stream())
            .toList();
    private final TagMaker tags;
    private final ReferenceMaker references;
    private final HeaderMaker headers;
    private final PreambleMaker preambles;

    CableMaker(long seed, World world, CorpusPlan plan, Vocabulary vocabulary) {
        this.seed = seed;
        this.world = world;
        this.plan = plan;
        this.population = new Population(seed);
        this.staff = new Staff(seed, world.americanNames());
        this.tags = new TagMaker(vocabulary);
        this.references = new ReferenceMaker(plan, world, staff);
        this.headers = new HeaderMaker(world);
        this.preambles = new PreambleMaker(grammar, staff);
    }

    private Draw draw(Matter matter, int number) {
        return Draw.of(seed, matter, number);
    }

    Cable make(int number) {
        Draw facts = draw(Matter.FACTS, number);
        Sender sender = plan.sender(number);
        LocalDateTime sent = plan.sent(number);
        Grade grade = Grade.draw(facts);
        Form form = Form.draw(facts, sent.getYear());
        Topic topic = Topic.draw(topics, facts);
        Country foreign = facts.pick(world.countries());
        Country country = sender.isDepartment() ? facts.pick(world.countries()) : sender.country();
        Tally tally = new Tally(Garbling.draw(draw(Matter.GARBLINGS, number)));
        Draw print = draw(Matter.PRINT, number);

        Cast cast = cast(number, country, foreign, tally);
        Scene scene = new Scene(draw(Matter.TEXT, number), country, foreign, sender.city(), topic, sent, words,
                cast.members());
        String subject = subject(draw(Matter.SUBJECT, number), scene);
        List<Block> blocks = Numbering.garbled(
                new BodyMaker(grammar, draw(Matter.TEXT, -1 - number), scene, grade).make(), print, tally);
        Letter letter = new Letter(sender, sent, plan.serial(number), grade, sections(blocks));
        List<String> meant = tags.make(draw(Matter.TAGS, number), topic, country, foreign);
        List<String> printed = TagMaker.garbled(meant, print, tally);
        Preamble preamble = preambles.make(facts, letter, scene, cast, printed, subject,
                references.make(draw(Matter.REFERENCES, number), number), tally);
        Header header = headers.make(draw(Matter.HEADER, number), letter, form, tally);
        return new Cable(number, identifier(letter, tally), letter, created(letter, tally),
                siteClassification(grade, tally), siteTags(printed, tally), header, preamble, blocks,
                signer(facts, letter, cast, tally), cast, tally, print);
    }

    private Cast cast(int number, Country country, Country foreign, Tally tally) {
        Draw draw = draw(Matter.CAST, number);
        Cast cast = new Cast();
        int wanted = (int) draw.around(7.5, 0.5, 1, 36);
        for (int i = 0; i < wanted; i++) {
            Country of = i > 0 && draw.chance(VISITORS) ? foreign : country;
            boolean redacted = i == 1 && tally.happens(Garbling.REDACTION);
            cast.add(population.draw(of, draw), of.names(), RESPELT, redacted, draw);
        }
        return cast;
    }

    private String subject(Draw draw, Scene scene) {
        StringBuilder subject = new StringBuilder();
        grammar.write("subject", draw, scene, subject);
        if (draw.chance(LONG_SUBJECT)) {
            grammar.write("SUBJECTMORE", draw, scene, subject);
        }
        return subject.toString();
    }

    private static int sections(List<Block> blocks) {
        long letters = blocks.stream().mapToLong(block -> block.text().length()).sum();
        return 1 + (int) (letters / LETTERS_A_SECTION);
    }

    private Optional<Cast.Member> signer(Draw draw, Letter letter, Cast cast, Tally tally) {
        if (tally.mayHappen(Garbling.BROKEN_OFF) || tally.happens(Garbling.SIGNER_MISSING)) {
            return Optional.empty();
        }
        Staff.Office office = letter.sender().isDepartment() || draw.chance(0.65)
                ? Staff.Office.CHIEF
                : draw.chance(0.7) ? Staff.Office.DEPUTY : Staff.Office.POLITICAL;
        return Optional.of(cast.officer(staff.at(letter.sender(), office, letter.sent().getYear())));
    }

    /** The station as the site has it, for some misspelt. */
    private static String identifier(Letter letter, Tally tally) {
        String words = letter.sections() > 1 && tally.happens(Garbling.SECTION_IN_IDENTIFIER)
                ? "SECTION01OF" + Figures.padded(letter.sections(), 2)
                : "";
        return Figures.padded(letter.sent().getYear() % 100, 2) + words + letter.sender().identified()
                + letter.serial();
    }

    private static LocalDateTime created(Letter letter, Tally tally) {
        boolean sameDay = letter.sent().getHour() < 23;
        return sameDay && tally.happens(Garbling.CREATED_DIFFERS) ? letter.sent().plusHours(1) : letter.sent();
    }

    private static String siteClassification(Grade grade, Tally tally) {
        return grade == Grade.CONFIDENTIAL && tally.happens(Garbling.CLASSIFICATION_DIFFERS)
                ? Grade.SECRET.releaseForm()
                : grade.releaseForm();
    }

    private static List<String> siteTags(List<String> tags, Tally tally) {
        List<String> stated = new ArrayList<>(tags);
        if (stated.size() > 2 && tally.happens(Garbling.TAGS_DIFFER)) {
            stated.removeLast();
        }
        return stated;
    }
}
