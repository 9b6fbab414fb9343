package org.reftel.telegram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reftel.support.SpecFile;
import org.reftel.support.SpecFile.Example;
import org.reftel.telegram.model.Addressee;
import org.reftel.telegram.model.Classifier;
import org.reftel.telegram.model.Declassification;
import org.reftel.telegram.model.Header;
import org.reftel.telegram.model.Preamble;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.TelegramVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Header and preamble, by the examples of {@code field-rules.spec}: each line is set into a telegram and read there. */
class FieldRulesTests {
    static Stream<Example> examples() {
        return SpecFile.examples("telegram/field-rules.spec");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void fieldIsReadAsTheSpecSays(Example example) {
        assertThat(read(example.rule(), example.given())).isEqualTo(example.expected());
    }

    private static String read(String rule, String line) {
        return switch (rule) {
            case "date-time group" -> sent(header(line + "\nFM AMEMBASSY ACCRA\nTO RUEHC/SECSTATE WASHDC"));
            case "origin line" -> origin(header(line + "\nR 010900Z MAR 07\nFM AMEMBASSY ACCRA"));
            case "addressee" -> header("R 010900Z MAR 07\nFM AMEMBASSY ACCRA\nTO " + line).to().stream().findFirst()
                    .map(FieldRulesTests::addressee).orElse("none");
            case "executive order" -> preamble(line).executiveOrder().optional()
                    .map(order -> order.printed() + order.intended().map(meant -> " for " + meant).orElse(""))
                    .orElse("-");
            case "declassification" -> declassification(preamble(line).declassification());
            case "classifier" -> preamble("Classified By: " + line).classifiedBy().optional()
                    .map(by -> by.name().orElse("-") + " | " + by.title().orElse("-") + " | " + by.reasons())
                    .orElse("none");
            case "classifier's label" -> preamble(line).classifiedBy().optional().flatMap(Classifier::name).orElse("-");
            case "remark" -> preamble(line).remarks().stream().flatMap(r -> r.optional().stream())
                    .collect(Collectors.joining(" / "));
            case "captions" -> preamble(line).captions().optional().orElse(List.of()).toString();
            default -> throw new IllegalArgumentException("no rule " + rule);
        };
    }

    private static String sent(Header header) {
        return header.dateTimeGroup().optional().map(group -> group.sent().toString()).orElse("-")
                + header.precedence().optional().map(p -> " " + p).orElse("")
                + header.infoPrecedence().optional().map(p -> " " + p).orElse("")
                + header.signals().optional().map(s -> " " + s).orElse("");
    }

    private static String origin(Header header) {
        return header.originator().optional().orElse("-")
                + header.stationSerial().optional().map(s -> " " + s).orElse("")
                + header.section().optional().map(s -> " section " + s).orElse("")
                + header.filed().optional().map(f -> " day " + f.dayOfYear() + " at " + f.time()).orElse("");
    }

    private static String addressee(Addressee addressee) {
        Optional<String> precedence = addressee.precedence()
                .map(p -> (addressee.nightAction() ? "NIACT " : "") + p);
        return addressee.routing().orElse("-") + " | " + addressee.name() + " | " + precedence.orElse("-") + " | "
                + addressee.continuityNumber().orElse("-");
    }

    private static String declassification(Reading<Declassification> reading) {
        return switch (reading) {
            case Reading.Garbled<Declassification> _ -> "garbled";
            case Reading.Absent<Declassification> _ -> "-";
            case Reading.Found<Declassification>(Declassification rule, var _) -> switch (rule) {
                case Declassification.OnDate(String _, var day) -> "on " + day;
                case Declassification.UponEvent(String printed) -> "upon " + printed;
                case Declassification.Exempt(String _, String code) -> "exempt " + code;
            };
        };
    }

    private static Header header(String lines) {
        return parse(
                lines + "\nC O N F I D E N T I A L ACCRA 000001\n\nSUBJECT: GENERATED FOR A TEST\n\n1. (C) Text.\n")
                .header();
    }

    private static Preamble preamble(String line) {
        return parse("""
                C O N F I D E N T I A L ACCRA 000001

                %s

                SUBJECT: GENERATED FOR A TEST

                1. (C) Text.
                """.formatted(line)).preamble();
    }

    private static ParsedTelegram parse(String text) {
        ParsedTelegram telegram = new TelegramParser(TelegramVocabulary.none()).parse(text);
        Laws.assertObeyed(telegram);
        return telegram;
    }
}
