package org.reftel.telegram;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reftel.support.SpecFile;
import org.reftel.support.SpecFile.Example;
import org.reftel.telegram.line.CaptionLine;
import org.reftel.telegram.line.ClassificationLine;
import org.reftel.telegram.line.Label;
import org.reftel.telegram.line.PageLine;
import org.reftel.telegram.line.ParagraphStart;
import org.reftel.telegram.line.PortionMarking;
import org.reftel.telegram.line.RedactionMark;
import org.reftel.telegram.line.RuleLine;
import org.reftel.telegram.source.Slice;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules that read one line, by the examples of {@code line-rules.spec}: a heading for each rule, under it lines with what they
 * are read as, or with {@code -} where the rule must not match.
 */
class LineRulesTests {
    static Stream<Example> examples() {
        return SpecFile.examples("telegram/line-rules.spec");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void lineIsReadAsTheSpecSays(Example example) {
        assertThat(read(example.rule(), Slice.of(example.given()).trim())).isEqualTo(example.expected());
    }

    private static String read(String rule, Slice line) {
        return switch (rule) {
            case "classification line" -> ClassificationLine.at(line).map(LineRulesTests::told).orElse("-");
            case "page line" -> PageLine.is(line) ? "page line" : "-";
            case "caption line" -> CaptionLine.is(line) ? CaptionLine.captions(line).toString() : "-";
            case "rule line" -> RuleLine.is(line) ? "rule line" : "-";
            case "portion marking" -> PortionMarking.at(line).map(PortionMarking::text).orElse("-");
            case "paragraph start" -> ParagraphStart.at(line)
                    .map(s -> s.number() + " | " + s.marking().map(PortionMarking::text).orElse("") + " | " + s.text())
                    .orElse("-");
            case "redaction mark" -> {
                List<String> marks = RedactionMark.in(line).stream()
                        .map(mark -> line.cut(mark.start(), mark.end()).toString()).toList();
                yield marks.isEmpty() ? "-" : marks.toString();
            }
            case "label" -> Label.at(line).map(hit -> hit.label() + " | " + hit.value().trim()).orElse("-");
            default -> throw new IllegalArgumentException("no rule " + rule);
        };
    }

    private static String told(ClassificationLine line) {
        return line.level() + line.handlingWords().toString()
                + line.sections().map(s -> " " + s.number() + "/" + s.count()).orElse("")
                + line.station().map(s -> " " + s).orElse("") + line.serial().map(s -> " " + s).orElse("");
    }
}
