package org.reftel.generate;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** What a cable's sentences are about: its country and another one, its issues, places, firms and persons. */
final class Scene implements Grammar.Filler {
    private static final List<String> BUREAUS = List.of("SCA/CEN", "EUR/RPM", "EUR/WE", "EUR/SE", "EUR/CE", "EUR/RUS",
            "NEA/ARP", "NEA/ELA", "NEA/MAG", "NEA/I", "AF/W", "AF/E", "AF/S", "AF/C", "WHA/BSC", "WHA/CEN", "WHA/AND",
            "WHA/CAR", "EAP/MLS", "EAP/CM", "EAP/J", "EAP/K", "EEB/TPP", "EEB/ESC", "INL", "DRL", "ISN", "PM", "IO",
            "S/CT", "INR", "PRM", "OES", "L", "CA", "DS");
    private static final List<String> FIRMS = List.of("Holding", "Group", "Industries", "Energy", "Trading", "Bank",
            "Telecom", "Brothers", "Mining", "Airways", "Cement", "Shipping");

    private final Draw draw;
    private final Country country;
    private final Country foreign;
    private final String city;
    private final Topic topic;
    private final LocalDateTime sent;
    private final List<String> words;
    private final List<Cast.Member> persons;
    private final List<String> towns;
    private final List<String> firms;
    private Cast.Member current;

    /** @param persons at least one */
    Scene(Draw draw, Country country, Country foreign, String city, Topic topic, LocalDateTime sent,
            List<String> words, List<Cast.Member> persons) {
        this.draw = draw;
        this.country = country;
        this.foreign = foreign;
        this.city = city;
        this.topic = topic;
        this.sent = sent;
        this.words = words;
        this.persons = List.copyOf(persons);
        NameList names = country.names();
        this.towns = List.of(names.town(draw), names.town(draw), names.town(draw));
        this.firms = List.of(firm(draw, names), firm(draw, names));
        this.current = persons.getFirst();
    }

    private static String firm(Draw draw, NameList names) {
        return names.family(draw) + " " + draw.pick(FIRMS);
    }

    @Override
    public void fill(String slot, StringBuilder out) {
        boolean capitals = Character.isUpperCase(slot.charAt(0));
        if (slot.equals("WHO")) {
            out.append(capitalName());
        } else if (capitals) {
            out.append(Capitals.of(words(slot.toLowerCase(Locale.ROOT))));
        } else {
            out.append(words(slot));
        }
    }

    /** In the subject. */
    private String capitalName() {
        Cast.Member member = draw.pickRanked(persons);
        return Capitals.of(member.person().title()) + " "
                + member.mention(Capitals.of(member.family()), Mention.Zone.HEADER);
    }

    private String words(String slot) {
        return switch (slot) {
            case "who" -> who();
            case "whom" -> whom();
            case "same" -> current.named(false);
            case "country" -> country.name();
            case "foreign" -> foreign.name();
            case "city" -> city;
            case "town" -> draw.pick(towns);
            case "firm" -> draw.pick(firms);
            case "issue" -> draw.pick(topic.issues());
            case "topic" -> withoutArticle(draw.pick(topic.issues()));
            case "word" -> draw.pickRanked(words);
            case "bureau" -> draw.pick(BUREAUS);
            default -> figure(slot);
        };
    }

    private static String withoutArticle(String issue) {
        return Capitals.of(issue.startsWith("the ") ? issue.substring(4) : issue);
    }

    private String figure(String slot) {
        return switch (slot) {
            case "number" -> Figures.grouped(1 + (int) draw.around(180, 1.6, 1, 900_000));
            case "small" -> Integer.toString(draw.between(2, 9));
            case "percent" -> Integer.toString(draw.between(2, 97));
            case "money" ->
                "USD " + Figures.grouped((int) draw.around(40, 1.3, 1, 9_000)) + draw.oneOf(" million", " billion");
            case "day" -> day(sent.minusDays(draw.rank(40)));
            case "month" -> Figures.month(sent.minusMonths(draw.rank(10) - 3L));
            case "year" -> Integer.toString(sent.getYear() - draw.rank(25) + 1);
            default -> throw new IllegalStateException("no slot $" + slot);
        };
    }

    /** Persons of the first ranks are spoken of most. */
    private String who() {
        current = draw.chance(0.5) ? draw.pickRanked(persons) : draw.pick(persons);
        return current.named(draw.chance(0.35));
    }

    private String whom() {
        Cast.Member other = draw.pick(persons);
        if (other == current) {
            return draw.oneOf("an aide", "two advisers", "a colleague");
        }
        return other.named(true);
    }

    private static String day(LocalDateTime time) {
        return Figures.month(time) + " " + time.getDayOfMonth();
    }
}
