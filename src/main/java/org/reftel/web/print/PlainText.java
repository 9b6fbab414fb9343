package org.reftel.web.print;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reftel.web.cable.CablePage.Field;
import org.reftel.web.cable.CablePage.Item;
import org.reftel.web.cable.ReadingView.Block;
import org.reftel.web.cable.ReadingView.ParagraphView;

/** A cable as plain text, in lines that a telegram's reader would know. */
final class PlainText {
    private static final int WIDTH = 78;
    private static final int LABEL_WIDTH = 18;

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(PrintPage page) {
        PlainText writer = new PlainText();
        writer.head(page);
        page.blocks().forEach(writer::block);
        page.signer().ifPresent(signer -> writer.line("Signed " + signer).line(""));
        writer.foot(page);
        return writer.text.toString();
    }

    private PlainText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    private void head(PrintPage page) {
        if (!page.marking().isEmpty()) {
            line(page.marking()).line("");
        }
        wrapped(page.headline(), "");
        line("");
        field("Number", page.identifier());
        field("Date", page.date().words() + " (" + page.date().note() + ")");
        field("Origin", page.origin());
        field("Tags", String.join("; ", page.tags()));
        field("References", String.join("; ", page.references()));
        page.telegram().forEach(this::field);
        page.notices().forEach(notice -> field("Note", notice));
        line("").line("-".repeat(WIDTH)).line("");
    }

    private void field(Field field) {
        field(field.label(), field.items().stream().map(PlainText::item).collect(Collectors.joining("; ")));
    }

    private static String item(Item item) {
        String words = Stream.of(item.code(), item.words()).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return item.note().isEmpty() ? words : words.isEmpty() ? item.note() : words + " (" + item.note() + ")";
    }

    private void field(String label, String value) {
        if (!value.isEmpty()) {
            wrapped(String.format("%-" + LABEL_WIDTH + "s", label + ":") + value, " ".repeat(LABEL_WIDTH));
        }
    }

    private void block(Block block) {
        block.paragraph().ifPresentOrElse(this::paragraph, () -> line("[" + block.leftOut() + "]").line(""));
    }

    private void paragraph(ParagraphView paragraph) {
        paragraph.heading().ifPresent(heading -> line(heading).line(""));
        String start = (paragraph.number().isEmpty() ? "" : paragraph.number() + ". ")
                + paragraph.marking().map(level -> "(" + level.letter() + ") ").orElse("");
        wrapped(start + paragraph.plain(), "");
        line("");
    }

    private void foot(PrintPage page) {
        line("-".repeat(WIDTH)).line("");
        wrapped(page.citation(), "");
        line("");
        wrapped("Read from " + page.source() + ", SHA-256 " + page.sha256() + ". " + (page.restored().isEmpty()
                ? ""
                : page.restored() + " in the text for reading; the document itself is in the archive."), "");
        if (!page.marking().isEmpty()) {
            line("").line(page.marking());
        }
    }

    /** Between words; a longer one stays whole. */
    private void wrapped(String words, String indent) {
        for (String part : List.of(words.split("\n", -1))) {
            StringBuilder line = new StringBuilder();
            for (String word : part.split(" ", -1)) {
                if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                    line(line.toString());
                    line.setLength(0);
                    line.append(indent).append(word);
                } else {
                    line.append(line.isEmpty() ? "" : " ").append(word);
                }
            }
            line(line.toString());
        }
    }
}
