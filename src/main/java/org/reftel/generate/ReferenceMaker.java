package org.reftel.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws what a cable refers to: mostly earlier telegrams of its own post, more than half of them in the corpus. */
final class ReferenceMaker {
    private static final double OWN_POST = 0.8;
    private static final double HELD = 0.57;
    private static final double NO_CABLE = 0.03;
    private static final double SEVERAL_NUMBERS = 0.04;
    private static final double NOTAL = 0.008;
    private static final double YEAR_OMITTED = 0.1;
    /** Of the targets that are two years old or more, as in small corpora many would be. */
    private static final double OLD = 0.1;
    /** How often there is a fitting cable where one is wanted. */
    private static final double FOUND = 0.97;
    private static final int RECENT = 60;

    private final CorpusPlan plan;
    private final World world;
    private final Staff staff;

    /** A telegram named, and the year it is of. */
    private record Found(int year, int serial, boolean held) {}

    ReferenceMaker(CorpusPlan plan, World world, Staff staff) {
        this.plan = plan;
        this.world = world;
        this.staff = staff;
    }

    List<Reference> make(Draw draw, int cable) {
        int wanted = draw.weighted(0.46, 0.26, 0.13, 0.07, 0.03, 0.05);
        if (wanted == 5) {
            wanted += draw.rank(12) - 1;
        }
        List<Reference> references = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < wanted; i++) {
            Reference reference = draw.chance(NO_CABLE) ? mail(draw, cable) : telegram(draw, cable);
            if (reference.targets().stream().allMatch(target -> named.add(target.identifier()))) {
                references.add(reference);
            }
        }
        return references;
    }

    private Reference mail(Draw draw, int cable) {
        Person desk = staff.at(plan.sender(cable), Staff.Office.DESK, plan.sent(cable).getYear());
        String day = plan.sent(cable).getMonthValue() + "/" + plan.sent(cable).getDayOfMonth();
        return new Reference(draw.oneOf(Capitals.of(desk.family()) + "-EMBASSY E-MAIL OF " + day,
                "STATE-EMBASSY TELCON OF " + day, "EMBASSY E-MAIL TO THE DESK"), List.of());
    }

    private Reference telegram(Draw draw, int cable) {
        Sender sender = draw.chance(OWN_POST) ? plan.sender(cable) : other(draw);
        Found first = found(draw, sender, cable);
        List<Reference.Target> targets = new ArrayList<>();
        String printed = printed(draw, sender, cable, first, targets);
        if (draw.chance(SEVERAL_NUMBERS)) {
            Found second = found(draw, sender, cable);
            if (second.year == first.year && second.serial != first.serial && !targets.getFirst().identifier().isEmpty()
                    && targets.getFirst().identifier().equals(targets.getFirst().other())) {
                targets.add(target(sender, second, second.year));
                printed += draw.oneOf(" AND ", ", ") + second.serial;
            }
        }
        if (draw.chance(NOTAL)) {
            printed += " (NOTAL)";
        }
        return new Reference(printed, targets);
    }

    /** The Department most, then posts with many cables. */
    private Sender other(Draw draw) {
        Sender other = draw.chance(0.45) ? world.senders().getFirst() : draw.pickRanked(world.senders());
        return other.isMisspelt() ? world.senders().getFirst() : other;
    }

    private Found found(Draw draw, Sender sender, int cable) {
        int earlier = plan.earlier(sender, cable);
        if (earlier > 0 && !sender.isMisspelt() && draw.chance(HELD / FOUND)) {
            int target = plan.of(sender)[earlier - draw.rank(Math.min(earlier, RECENT))];
            int age = plan.sent(cable).getYear() - plan.sent(target).getYear();
            if (age < 2 || draw.chance(OLD)) {
                return new Found(plan.sent(target).getYear(), plan.serial(target), true);
            }
        }
        return ghost(draw, sender, cable, earlier);
    }

    /** A telegram that the release does not have. */
    private Found ghost(Draw draw, Sender sender, int cable, int earlier) {
        int year = plan.sent(cable).getYear();
        boolean sameYear = earlier > 0 && plan.sent(plan.of(sender)[earlier - 1]).getYear() == year;
        int most = sameYear ? plan.serial(plan.of(sender)[earlier - 1]) : sender.isDepartment() ? 130_000 : 900;
        boolean lastYear = !sameYear || draw.chance(0.15);
        int number = Math.max(1, lastYear ? most + draw.below(most + 1) : most - draw.rank(most + 1));
        while (plan.holds(sender, lastYear ? year - 1 : year, number)) {
            number++;
        }
        return new Found(lastYear ? year - 1 : year, number, false);
    }

    private String printed(Draw draw, Sender sender, int cable, Found found, List<Reference.Target> targets) {
        int own = plan.sent(cable).getYear();
        String station = sender.isDepartment() && draw.chance(0.03) ? "SECSTATE" : sender.spelled();
        if (found.year == own) {
            targets.add(target(sender, found, own));
            return station + " " + found.serial;
        }
        if (found.year == own - 1 && draw.chance(YEAR_OMITTED)) {
            targets.add(target(sender, found, own));
            return station + " " + found.serial;
        }
        targets.add(target(sender, found, found.year));
        String year = Figures.padded(found.year % 100, 2);
        return switch (draw.weighted(0.8, 0.06, 0.06, 0.05, 0.03)) {
            case 0 -> year + " " + station + " " + found.serial;
            case 1 -> station + " " + found.serial + " (" + year + ")";
            case 2 -> found.year + " " + station + " " + found.serial;
            case 3 -> station + " (" + year + ") " + found.serial;
            default -> "(" + year + ") " + station + " " + found.serial;
        };
    }

    private static Reference.Target target(Sender sender, Found found, int yearRead) {
        return new Reference.Target(identifier(found.year, sender, found.serial), found.held,
                identifier(yearRead, sender, found.serial));
    }

    static String identifier(int year, Sender sender, int serial) {
        return Figures.padded(year % 100, 2) + sender.station() + serial;
    }
}
