package org.reftel.telegram.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.reftel.telegram.line.RuleLine;
import org.reftel.telegram.model.Body;
import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.Paragraph;
import org.reftel.telegram.model.ReadingText;
import org.reftel.telegram.model.Repair;
import org.reftel.telegram.restore.PunctuationRestorer;
import org.reftel.telegram.restore.ReadingTextBuilder;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;

/** Reads the lines behind the preamble, in one pass. */
public final class BodyReader {
    static final String STREWN_CAPTION = "strewn-caption-left-out";
    static final String PAGE_LINE = "page-line-left-out";
    static final String PILCROW = "pilcrow-read-as-1";

    private final List<SourceLine> lines;
    private final LineKind[] kinds;
    private final Ending ending;
    private final ParagraphNumbers numbers;
    private final ReadingTextBuilder heading;
    private final ReadingTextBuilder text;
    private final HeadingRule headings;
    private final ListRule lists;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Repair> numberRepairs = new ArrayList<>();
    private final List<Integer> furniture = new ArrayList<>();
    private @Nullable ParagraphDraft draft;
    private Slice lastText = Slice.of("");
    private boolean gap;
    private boolean quoted;

    private BodyReader(List<SourceLine> lines, Diagnostics diagnostics) {
        this.lines = lines;
        this.kinds = lines.stream().map(LineKind::of).toArray(LineKind[]::new);
        this.ending = Ending.of(lines);
        this.numbers = ParagraphNumbers.of(lines, kinds, ending.textEnd(), diagnostics);
        this.headings = new HeadingRule(lines, kinds, numbers, ending.textEnd());
        this.lists = new ListRule(lines, kinds, numbers, ending.textEnd());
        List<Repair> repairs = ending.textEnd() == 0
                ? List.of()
                : PunctuationRestorer.repairs(lines.getFirst().text().to(lines.get(ending.textEnd() - 1).text()));
        this.heading = new ReadingTextBuilder(repairs);
        this.text = new ReadingTextBuilder(repairs);
    }

    /**
     * What the lines hold.
     *
     * @param furniture indexes of page lines and strewn captions
     * @param trailer the index of the first line behind the signature
     */
    public record Result(Body body, List<Integer> furniture, int trailer) {}

    public static Result read(List<SourceLine> lines, Diagnostics diagnostics) {
        BodyReader reader = new BodyReader(lines, diagnostics);
        reader.run();
        Body body = new Body(reader.paragraphs, reader.ending.signature(), reader.numberRepairs);
        return new Result(body, List.copyOf(reader.furniture), reader.ending.trailer());
    }

    private void run() {
        int i = 0;
        while (i < ending.textEnd()) {
            switch (kinds[i]) {
                case BLANK, RULE -> {
                    gap = true;
                    i++;
                }
                case PAGE_LINE, CAPTION -> leaveOut(i++);
                case TEXT -> i = text(i);
            }
        }
        close();
    }

    private void leaveOut(int i) {
        furniture.add(i);
        if (draft != null) {
            draft.text().leaveOut(lines.get(i).trimmed(), kinds[i] == LineKind.CAPTION ? STREWN_CAPTION : PAGE_LINE);
        }
    }

    /** Takes the line, or all lines of a heading, and returns the index behind. */
    private int text(int i) {
        Slice line = lines.get(i).trimmed();
        Optional<ParagraphNumbers.Numbered> numbered = numbers.at(i);
        int headingEnd = numbered.isPresent() ? i : headings.endOfHeadingAt(i, lastText, draft != null);
        if (headingEnd > i) {
            close();
            lists.reset();
            heading.partBreak();
            lines.subList(i, headingEnd).forEach(part -> heading.line(RuleLine.removedAround(part.trimmed())));
            lastText = Slice.of("");
        } else if (numbered.isPresent()) {
            close();
            lists.reset();
            repairNumber(numbered.get());
            draft = ParagraphDraft.numbered(numbered.get(), upToSignature(i, numbered.get().start().text()),
                    takeHeading(), text);
            lastText = line;
        } else {
            goOn(i, upToSignature(i, line));
            lastText = line;
        }
        gap = false;
        int end = Math.max(headingEnd, i + 1);
        for (int read = i; read < end; read++) {
            quoted = Quotation.isOpenBehind(lines.get(read).trimmed(), quoted);
        }
        if (quoted && draft != null) {
            draft.quote();
        }
        return end;
    }

    /** The last line of the text may end with the signature. */
    private Slice upToSignature(int i, Slice line) {
        boolean last = i == ending.textEnd() - 1 && ending.lastTextOffset() < line.end();
        return last ? line.cut(0, Math.max(0, ending.lastTextOffset() - line.start())) : line;
    }

    private void goOn(int i, Slice line) {
        boolean item = lists.isItem(i, lastText);
        boolean whole = gap && (item || !joins(i, line));
        if (draft == null || whole && !draft.isNumbered()) {
            close();
            draft = ParagraphDraft.unnumbered(line, takeHeading(), text);
            return;
        }
        if (whole || item || lists.isOfRow(i, lastText)) {
            draft.text().partBreak();
        }
        draft.line(line);
    }

    /** Whether a line behind blank lines or furniture goes on with the sentence before. */
    private boolean joins(int i, Slice line) {
        if (draft == null) {
            return false;
        }
        boolean furnitureBefore = !furniture.isEmpty() && furniture.getLast() > lastTextIndex(i);
        boolean open = !Sentences.isEnded(lastText);
        if (furnitureBefore) {
            return open || draft.isNumbered();
        }
        return open && (Sentences.startsLower(line) || lastText.length() >= HeadingRule.FULL_LINE);
    }

    private int lastTextIndex(int before) {
        int i = before - 1;
        while (i >= 0 && kinds[i] != LineKind.TEXT) {
            i--;
        }
        return i;
    }

    private void repairNumber(ParagraphNumbers.Numbered numbered) {
        Slice digits = numbered.start().digits();
        if (numbered.number() != numbered.start().number()) {
            numberRepairs.add(new Repair(PILCROW, digits.span(), digits.toString(), "\u00b6" + numbered.number()));
        }
    }

    private Optional<ReadingText> takeHeading() {
        return heading.isEmpty() ? Optional.empty() : Optional.of(heading.build());
    }

    private void close() {
        if (draft != null) {
            paragraphs.add(draft.build(paragraphs.size() + 1));
            draft = null;
        }
    }
}
