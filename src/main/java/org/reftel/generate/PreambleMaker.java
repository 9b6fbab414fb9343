package org.reftel.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws captions, declassification and classifier. */
final class PreambleMaker {
    private static final LocalDate NEW_REASONS = LocalDate.of(2003, 9, 22);

    private final Grammar grammar;
    private final Staff staff;

    PreambleMaker(Grammar grammar, Staff staff) {
        this.grammar = grammar;
        this.staff = staff;
    }

    Preamble make(Draw draw, Letter letter, Scene scene, Cast cast, List<String> tags, String subject,
            List<Reference> references, Tally tally) {
        Grade grade = letter.grade();
        LocalDate day = letter.sent().toLocalDate();
        LocalDate until = day.plusYears(draw.chance(0.9) ? 10 : 20);
        boolean dated = grade.isClassified() && draw.chance(0.97);
        String classifiedBy = "";
        Optional<String> classifier = Optional.empty();
        if (grade.isClassified() && draw.chance(0.96)) {
            Cast.Member officer = cast.officer(staff.at(letter.sender(), draw.chance(0.55)
                    ? Staff.Office.CHIEF
                    : draw.oneOf(Staff.Office.DEPUTY, Staff.Office.POLITICAL, Staff.Office.ECONOMIC), day.getYear()));
            officer.mention(officer.name(), Mention.Zone.HEADER);
            classifier = Optional.of(officer.name());
            classifiedBy = classifiedBy(draw, letter.sender(), officer, day);
        }
        return new Preamble(classificationLine(letter), captions(draw, grade, letter.sent(), tally),
                attention(draw, letter, scene, cast), order(letter.sent(), tally),
                dated ? declassification(draw, until) : grade.isClassified() ? "DECL: OADR" : "N/A",
                dated ? Optional.of(until.toString()) : Optional.empty(), tags, subject, references, classifiedBy,
                classifier);
    }

    private static String classificationLine(Letter letter) {
        return letter.grade().printed()
                + (letter.sections() > 1 ? " SECTION 01 OF " + Figures.padded(letter.sections(), 2) : "") + " "
                + letter.sender().spelled() + " " + Figures.padded(letter.serial(), 6);
    }

    private static List<String> captions(Draw draw, Grade grade, LocalDateTime sent, Tally tally) {
        List<String> captions = new ArrayList<>();
        if (grade.caption().equals("NOFORN")) {
            captions.add("NOFORN");
        }
        if (sent.getYear() >= 1999 && draw.chance(0.95)) {
            captions.add("SIPDIS");
            if (grade.caption().isEmpty() && tally.happens(Garbling.DOUBLE_SIPDIS)) {
                captions.add("SIPDIS");
            }
        }
        if (grade.caption().equals("SENSITIVE")) {
            captions.add(draw.below(captions.size() + 1), "SENSITIVE");
        }
        return captions;
    }

    private String attention(Draw draw, Letter letter, Scene scene, Cast cast) {
        if (letter.sender().isDepartment() || draw.chance(0.4)) {
            return "";
        }
        StringBuilder line = new StringBuilder();
        grammar.write("attention", draw, scene, line);
        if (draw.chance(0.3)) {
            Cast.Member desk = cast.officer(staff.at(letter.sender(), Staff.Office.DESK, letter.sent().getYear()));
            String printed = desk.person().given().charAt(0) + ". " + Capitals.of(desk.family());
            line.append(" (").append(desk.mention(printed, Mention.Zone.HEADER)).append(')');
        }
        return line.toString();
    }

    /** The order in force at the time. */
    private static String order(LocalDateTime sent, Tally tally) {
        String number = sent.getYear() < 1978
                ? "11652"
                : sent.getYear() < 1982 ? "12065" : sent.getYear() < 1996 ? "12356" : "12958";
        if (tally.happens(Garbling.ORDER_MISPRINTED)) {
            return "E.0. " + number.substring(0, 2) + number.charAt(3) + number.charAt(2) + number.charAt(4) + ":";
        }
        return "E.O. " + number + ":";
    }

    private static String declassification(Draw draw, LocalDate until) {
        String month = Figures.padded(until.getMonthValue(), 2);
        String day = Figures.padded(until.getDayOfMonth(), 2);
        return "DECL: " + switch (draw.weighted(0.93, 0.03, 0.02, 0.02)) {
            case 0 -> month + "/" + day + "/" + until.getYear();
            case 1 -> until.getMonthValue() + "/" + until.getDayOfMonth() + "/" + until.getYear();
            case 2 -> until.getYear() + "/" + month + "/" + day;
            default -> until.toString();
        };
    }

    private static String classifiedBy(Draw draw, Sender sender, Cast.Member officer, LocalDate day) {
        String section = day.isBefore(NEW_REASONS) ? "1.5" : "1.4";
        String reasons = section + draw.oneOf(" (b) and (d)", " (B) and (D)", " (b,d)", "(B), (D)", " (b/d)", " (d)",
                " (b), (c) and (d)");
        String title = officer.person().title();
        return switch (draw.weighted(0.6, 0.15, 0.15, 0.1)) {
            case 0 -> "Classified By: " + title + " " + officer.name()
                    + draw.oneOf(" for reasons ", ", reasons ", ", for reasons ", "; reasons: ") + reasons
                    + draw.oneOf(".", "");
            case 1 -> "CLASSIFIED BY: " + officer.name() + ", " + title + ", " + Capitals.of(sender.post().label())
                    + ", State; REASON: " + reasons;
            case 2 -> Capitals.of("Classified By: " + title + " " + officer.name() + " for reasons " + reasons + ".");
            default -> "Classified By: " + title + " " + officer.name() + ". Reasons: " + reasons + ".";
        };
    }
}
