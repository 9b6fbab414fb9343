package org.reftel.telegram.preamble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.reftel.telegram.line.CaptionLine;
import org.reftel.telegram.line.ClassificationLine;
import org.reftel.telegram.line.Label;
import org.reftel.telegram.line.PageLine;
import org.reftel.telegram.line.ParagraphStart;
import org.reftel.telegram.line.PortionMarking;
import org.reftel.telegram.line.RemarkLine;
import org.reftel.telegram.line.RuleLine;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;

/**
 * Gives every line behind the classification line to a field, to the captions, to the lines between them, or to the body.
 * A field goes on to the next label; a blank line only makes it prove that the next line is its own.
 */
final class FieldGatherer {
    /** More lines without a label than this are text, not remarks between fields. */
    private static final int MOST_LOOSE_LINES = 30;
    /** A remark between fields is a line or two of this length at the most; longer ones are text. */
    private static final int LONGEST_REMARK = 400;
    private static final int MOST_REMARK_LINES = 5;
    /** C O N F I D E N T I A L */
    private static final int LONGEST_PAGE_EDGE = 26;

    private final List<LabelledField> fields = new ArrayList<>();
    private final List<Slice> captions = new ArrayList<>();
    private final List<Slice> attention = new ArrayList<>();
    private final List<List<Slice>> remarks = new ArrayList<>();
    private final List<Integer> loose = new ArrayList<>();
    private final List<SourceLine> lines;
    private final TelegramVocabulary vocabulary;
    private int end;

    private FieldGatherer(List<SourceLine> lines, TelegramVocabulary vocabulary) {
        this.lines = lines;
        this.vocabulary = vocabulary;
    }

    /** {@code lines} start behind the classification line. */
    static FieldGatherer gather(List<SourceLine> lines, TelegramVocabulary vocabulary) {
        FieldGatherer gatherer = new FieldGatherer(lines, vocabulary);
        gatherer.run();
        return gatherer;
    }

    List<LabelledField> fields() {
        return fields;
    }

    List<Slice> captions() {
        return captions;
    }

    /** Lines that name offices or persons to read the telegram. */
    List<Slice> attention() {
        return attention;
    }

    /** What belongs to no label: that the copy is corrected, how to handle it; the lines of each. */
    List<List<Slice>> remarks() {
        return remarks;
    }

    /** How many of the lines belong to the preamble; the body starts behind them. */
    int end() {
        return end;
    }

    private void run() {
        boolean afterBlank = false;
        int i = 0;
        for (; i < lines.size(); i++) {
            Slice line = withoutPageLine(lines.get(i).trimmed());
            if (line.isEmpty()) {
                afterBlank = true;
                continue;
            }
            if (PageLine.is(line) || !fields.isEmpty() && isPageEdge(line)) {
                continue;
            }
            Optional<Label.Hit> hit = RemarkLine.is(line) ? Optional.empty() : Label.at(line);
            if (hit.isPresent()) {
                settleLoose(hit.get().label());
                open(hit.get());
                end = i + 1;
            } else if (startsBody(line) && !isNextReference(line)) {
                settleClosingRemarks();
                break;
            } else if (fields.isEmpty() && opensBehindAttention(line)) {
                end = i + 1;
            } else if (loose.isEmpty() && CaptionLine.is(line)) {
                captions.addAll(CaptionLine.captions(line));
                end = i + 1;
            } else if (loose.isEmpty() && opensRemark(line)) {
                end = i + 1;
            } else if (loose.isEmpty() && belongs(line, afterBlank)) {
                fields.getLast().add(line);
                openInner();
                end = i + 1;
            } else {
                loose.add(i);
                if (loose.size() > MOST_LOOSE_LINES || line.length() > LONGEST_REMARK) {
                    break;
                }
            }
            afterBlank = false;
        }
        if (fields.isEmpty()) {
            settleAttention();
        }
    }

    /** The level alone stands at the foot and the head of each page of older telegrams, within a field where a page ends there. */
    private static boolean isPageEdge(Slice line) {
        return line.length() <= LONGEST_PAGE_EDGE && ClassificationLine.at(line)
                .filter(edge -> edge.station().isEmpty() && edge.handling().isEmpty() && edge.remainder().isEmpty())
                .isPresent();
    }

    /** Without a page line at its end. seen: telegrams with "REF: ROME 1 ROME 00000002 001.4 OF 003" */
    private Slice withoutPageLine(Slice line) {
        List<Slice> joined = PageLine.inside(line, words -> vocabulary.station(words).isPresent());
        return joined.isEmpty() || joined.getLast().end() < line.end()
                ? line
                : line.cut(0, joined.getLast().start() - line.start()).trim();
    }

    /** seen: telegrams with "DEPT FOR AF/W E.O. 12958: DECL: 01/02/2019" on one line, or all of the preamble */
    private boolean opensBehindAttention(Slice line) {
        Optional<Label.Hit> inner = Label.within(line);
        if (inner.isEmpty()) {
            return false;
        }
        settleLoose(inner.get().label());
        Slice front = line.cut(0, inner.get().words().start() - line.start()).trim();
        if (CaptionLine.is(front)) {
            captions.addAll(CaptionLine.captions(front));
        } else {
            attention.add(front);
        }
        open(inner.get());
        return true;
    }

    /** seen: telegrams with "SIPDIS CORRECTED COPY" on one line */
    private boolean opensRemark(Slice line) {
        Slice remark = CaptionLine.behindCaptions(line);
        if (remark.length() == line.length() || !RemarkLine.is(remark)) {
            return false;
        }
        captions.addAll(CaptionLine.captions(line.cut(0, remark.start() - line.start()).trim()));
        remarks.add(List.of(remark));
        return true;
    }

    private boolean startsBody(Slice line) {
        Optional<ParagraphStart> start = ParagraphStart.at(line);
        return start.map(ParagraphStart::startsText)
                .orElseGet(() -> PortionMarking.at(line).isPresent() && !RemarkLine.is(line)
                        && line.length() > 2 * PortionMarking.at(line).get().length());
    }

    private boolean isNextReference(Slice line) {
        return loose.isEmpty() && !fields.isEmpty() && fields.getLast().label() == Label.REFERENCES
                && ReferenceReader.isNextEntry(fields.getLast().parts(), line);
    }

    private void open(Label.Hit hit) {
        add(hit);
        openInner();
    }

    private void add(Label.Hit hit) {
        fields.add(new LabelledField(hit.label(), hit.words(), hit.value()));
    }

    /** Other labels may stand inside the line just added: {@code E.O. 12958: DECL: 1/3/2019 TAGS: PTER}. */
    private void openInner() {
        boolean opened;
        do {
            opened = openNextInner();
        } while (opened);
    }

    private boolean openNextInner() {
        LabelledField field = fields.getLast();
        if (field.isEmpty()) {
            return false;
        }
        Slice line = field.parts().getLast();
        Optional<Label.Hit> inner = Label.within(line, field.label()).or(() -> field.label() == Label.SUBJECT
                ? Label.gluedReferences(line)
                : Optional.empty());
        if (inner.isEmpty() || inner.get().label() == field.label()) {
            return false;
        }
        field.parts().removeLast();
        field.add(line.cut(0, inner.get().words().start() - line.start()));
        add(inner.get());
        return true;
    }

    /** Whether a line without label goes on with the last field. */
    private boolean belongs(Slice line, boolean afterBlank) {
        if (fields.isEmpty() || RuleLine.is(line) || RemarkLine.is(line)) {
            return false;
        }
        LabelledField field = fields.getLast();
        return switch (field.label()) {
            case EXECUTIVE_ORDER, DECLASSIFY_ON -> !afterBlank && DeclassificationReader.goesOn(field, line);
            case TAGS -> TagsReader.isTagLine(line) && (!afterBlank || field.isEmpty() || endsWithComma(field));
            case SUBJECT -> field.isEmpty() || !afterBlank && !isSentence(line, field);
            case REFERENCES -> !afterBlank || field.isEmpty() || ReferenceReader.isEntry(line)
                    || ReferenceReader.isOpen(field.parts());
            case CLASSIFIED_BY, DERIVED_FROM -> !afterBlank || field.isEmpty() || line.startsWithIgnoringCase("reason");
        };
    }

    /** A sentence right below a subject in capitals is none of it. seen: telegrams with "This is an action request. See para 2." */
    private static boolean isSentence(Slice line, LabelledField subject) {
        return line.endsWith(".") && line.length() > 1 && Character.isLowerCase(line.charAt(1))
                && subject.parts().stream().allMatch(FieldGatherer::isCapitals);
    }

    private static boolean endsWithComma(LabelledField field) {
        Slice last = field.parts().getLast();
        return last.charAt(last.length() - 1) == ',';
    }

    /** A label follows, so the loose lines before it are no text: a subject that went on after a blank line, or remarks. */
    private void settleLoose(Label next) {
        List<Slice> texts = loose.stream().map(i -> lines.get(i).trimmed()).toList();
        boolean subjectGoesOn = !fields.isEmpty() && fields.getLast().label() == Label.SUBJECT && texts.size() <= 2
                && next != Label.TAGS && texts.stream().allMatch(FieldGatherer::mayBeSubject);
        if (subjectGoesOn) {
            texts.forEach(fields.getLast()::add);
        } else {
            LooseLines settled = LooseLines.of(lines, loose);
            captions.addAll(settled.captions());
            attention.addAll(settled.attention());
            remarks.addAll(settled.remarks());
        }
        loose.clear();
    }

    /** What stands alone between the last field and paragraph 1 and speaks of the telegram itself is no part of the text. */
    private void settleClosingRemarks() {
        while (!loose.isEmpty() && RemarkLine.is(lines.get(loose.getFirst()).trimmed())) {
            int block = 1;
            while (block < loose.size() && loose.get(block) == loose.get(block - 1) + 1) {
                block++;
            }
            if (fields.isEmpty() || block > MOST_REMARK_LINES) {
                return;
            }
            List<Integer> places = loose.subList(0, block);
            end = places.getLast() + 1;
            remarks.addAll(LooseLines.of(lines, places).remarks());
            places.clear();
        }
    }

    /** No label at all: the first lines are for attention where they look like it, the rest is text. */
    private void settleAttention() {
        for (int i : loose) {
            if (!AttentionLine.is(lines.get(i).trimmed())) {
                return;
            }
            attention.add(lines.get(i).trimmed());
            end = i + 1;
        }
    }

    private static boolean mayBeSubject(Slice line) {
        return isCapitals(line) && !RemarkLine.is(line) && !CaptionLine.is(line)
                && ClassificationLine.at(line).isEmpty();
    }

    private static boolean isCapitals(Slice line) {
        return line.noneMatch(Character::isLowerCase);
    }
}
