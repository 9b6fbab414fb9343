package org.reftel.generate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes headers: who sends to whom, how urgently, when. */
final class HeaderMaker {
    private static final double INFO = 4.8;
    private static final double INFO_DEVIATION = 0.86;
    private static final int MOST_INFO = 41;
    private static final int LINE = 65;

    private final World world;
    private final List<String> bodies = Resource.lines("addressees.txt");

    HeaderMaker(World world) {
        this.world = world;
    }

    Header make(Draw draw, Letter letter, Form form, Tally tally) {
        Sender sender = letter.sender();
        String action = Header.PRECEDENCES.get(draw.weighted(0.25, 0.355, 0.395));
        String info = draw.chance(0.15) ? Header.PRECEDENCES.getFirst() : action;
        String precedences = Header.letter(action) + (info.equals(action) ? "" : " " + Header.letter(info));
        boolean worded = draw.chance(0.7);
        List<Addressee> to = to(draw, sender, form, worded ? word(action) : "");
        List<Addressee> others = info(draw, sender, form, worded ? word(info) : "");
        Optional<String> id = form == Form.FULL ? Optional.of(transmissionId(draw)) : Optional.empty();
        String group = group(letter.sent());
        List<String> lines = new ArrayList<>();
        id.ifPresent(number -> {
            routing(lines, draw, number, precedences, others);
            lines.add(transmission(letter, tally));
            lines.add((letter.grade().isClassified() ? "ZNY " : "ZNR ") + letter.grade().securityLetters() + " ZZH");
        });
        lines.add(precedences + " " + group);
        lines.add("FM " + sender.address());
        print(lines, "TO ", to);
        print(lines, "INFO ", others);
        return new Header(form, id, precedences, group, sender.address(), to, others, lines);
    }

    private static String transmissionId(Draw draw) {
        return "VZCZC" + draw.oneOf("XRO", "XRO", "XYZ") + Figures.padded(draw.below(10_000), 4);
    }

    /** {@code DE RUEHTA #2935/01 2291221}: the day of the year, and the time. */
    private static String transmission(Letter letter, Tally tally) {
        return "DE " + letter.sender().routing() + " #" + Figures.padded(letter.serial() % 10_000, 4)
                + (letter.sections() > 1 ? "/01 " : " ") + Figures.padded(dayOfYear(letter.sent(), tally), 3)
                + Figures.clock(letter.sent(), "");
    }

    private static int dayOfYear(LocalDateTime sent, Tally tally) {
        int day = sent.getDayOfYear();
        return day > 1 && tally.happens(Garbling.DAY_OF_YEAR_DIFFERS) ? day - 1 : day;
    }

    /** {@code 171221Z AUG 06}. */
    private static String group(LocalDateTime sent) {
        return Figures.padded(sent.getDayOfMonth(), 2) + Figures.clock(sent, "") + "Z "
                + Capitals.of(Figures.month(sent).substring(0, 3)) + " " + Figures.padded(sent.getYear() % 100, 2);
    }

    private static String word(String precedence) {
        return precedence.equals("ROUTINE") ? "" : precedence;
    }

    /** The lines in front of DE: the one route of a telegram without a relay, or the relays of all. */
    private static void routing(List<String> lines, Draw draw, String id, String precedences, List<Addressee> info) {
        lines.add(id);
        String letters = precedences.replace(" ", "");
        String doubled = letters.length() > 1 ? letters : letters + letters;
        if (id.startsWith("VZCZCXYZ")) {
            lines.add(doubled + " RUEHWEB");
            lines.add("");
            return;
        }
        StringBuilder line = new StringBuilder(doubled);
        List<String> routes = info.stream().map(Addressee::route).filter(route -> route.startsWith("RUEH")).distinct()
                .sorted().limit(12).toList();
        for (String route : routes.isEmpty() ? List.of(draw.oneOf("RUEHAG", "RUEHROV", "RUEHDBU")) : routes) {
            if (line.length() + 1 + route.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(route);
        }
        lines.add(line.toString());
    }

    private static void print(List<String> lines, String label, List<Addressee> addressees) {
        String before = label;
        for (Addressee addressee : addressees) {
            lines.add(before + addressee.printed());
            before = "";
        }
    }

    private List<Addressee> to(Draw draw, Sender sender, Form form, String precedence) {
        int others = draw.weighted(0.86, 0.08, 0.04, 0.02);
        Map<String, Addressee> to = new LinkedHashMap<>();
        if (!sender.isDepartment()) {
            add(to, addressee(draw, form, "RUEHC", "SECSTATE WASHDC", precedence, draw.between(10, 9999)));
        }
        for (int i = 0; i < (sender.isDepartment() ? others + 1 : others); i++) {
            add(to, post(draw, sender, form, precedence));
        }
        return List.copyOf(to.values());
    }

    private List<Addressee> info(Draw draw, Sender sender, Form form, String precedence) {
        int wanted = (int) draw.around(INFO, INFO_DEVIATION, 0, MOST_INFO) + draw.below(2);
        Map<String, Addressee> info = new LinkedHashMap<>();
        for (int i = 0; i < wanted; i++) {
            if (draw.chance(0.45)) {
                String body = draw.pickRanked(bodies);
                int slash = body.indexOf('/');
                add(info, addressee(draw, form, body.substring(0, slash), body.substring(slash + 1), precedence,
                        draw.chance(0.6) ? draw.between(1, 4000) : 0));
            } else {
                add(info, post(draw, sender, form, precedence));
            }
        }
        return List.copyOf(info.values());
    }

    private static void add(Map<String, Addressee> addressees, Addressee addressee) {
        addressees.putIfAbsent(addressee.name(), addressee);
    }

    private Addressee post(Draw draw, Sender sender, Form form, String precedence) {
        Sender other = draw.pickRanked(world.senders());
        while (other.station().equals(sender.station()) || other.isDepartment() || other.isMisspelt()) {
            other = draw.pickRanked(world.senders());
        }
        return addressee(draw, form, other.routing(), other.address(), precedence,
                draw.chance(0.8) ? draw.between(1, 4000) : 0);
    }

    private static Addressee addressee(Draw draw, Form form, String route, String name, String precedence,
            int number) {
        return new Addressee(form == Form.FULL ? route : "", name, draw.chance(0.97) ? precedence : "",
                number == 0 ? "" : Figures.padded(number, 4));
    }
}
