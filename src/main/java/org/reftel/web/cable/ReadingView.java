package org.reftel.web.cable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.reftel.search.TextPiece;
import org.reftel.web.page.Level;
import org.reftel.web.page.Words;

/**
 * A cable's text for reading.
 *
 * @param blocks paragraphs, and what is said in place of those left out
 * @param contents headings, to jump to
 * @param stripe the markings of all paragraphs at a glance; empty where none has one
 * @param shortForms explained short forms, in the order of the text
 * @param switches ways to see more or less of it
 * @param hits how many places the result's words stand at, in words; empty where none is asked for
 */
public record ReadingView(List<Block> blocks, List<Heading> contents, Optional<Stripe> stripe,
        List<ShortForm> shortForms,
        List<Switch> switches, String hits) {
    static ReadingView none() {
        return new ReadingView(List.of(), List.of(), Optional.empty(), List.of(), List.of(), "");
    }

    /** The paragraphs that are shown. */
    List<ParagraphView> paragraphs() {
        return blocks.stream().flatMap(block -> block.paragraph.stream()).toList();
    }

    /**
     * A paragraph, or several that are left out.
     *
     * @param leftOut which, and why; empty where a paragraph is shown
     * @param anchors of those left out: links to them lead to where it is said that they are
     */
    public record Block(Optional<ParagraphView> paragraph, String leftOut, List<String> anchors) {
        static Block of(ParagraphView paragraph) {
            return new Block(Optional.of(paragraph), "", List.of());
        }

        static Block leftOut(List<ParagraphView> paragraphs) {
            return new Block(Optional.empty(), LeftOut.words(paragraphs),
                    paragraphs.stream().map(ParagraphView::anchor).toList());
        }
    }

    /** A heading and the anchor of the paragraph under it. */
    record Heading(String text, String anchor) {}

    /** A link that shows more, or less. */
    record Switch(String label, String href, boolean on) {}

    /**
     * A paragraph.
     *
     * @param anchor p3
     * @param parts its parts, each in pieces
     */
    public record ParagraphView(String anchor, String number, Optional<Level> marking, String markingMeaning,
            Optional<String> heading, String kind, List<List<Piece>> parts, String cite) {
        /** Its parts for print, whose letters have no full block: what is masked is said to be withheld. */
        public List<String> printed() {
            return List.of(plain().replaceAll("\u2588[\u2588\\s]*\u2588|\u2588", "[withheld]").split("\n\n"));
        }

        /** Without any mark. */
        public String plain() {
            return parts.stream().map(part -> part.stream().flatMap(piece -> piece.texts.stream())
                    .map(TextPiece::text).collect(Collectors.joining())).collect(Collectors.joining("\n\n"));
        }
    }

    /**
     * A piece of text.
     *
     * @param texts the text, cut where the words of the search begin and end
     * @param link what explains it
     * @param redacted whether it is a mark of something taken out before the release
     */
    record Piece(List<TextPiece> texts, Optional<Explained> link, boolean redacted) {}

    /**
     * A link that explains its words.
     *
     * @param style person, person inferred, pointer, restored or term
     * @param tip what an eye sees beside the words, in sentences
     * @param note the elements of the page that say so to those who hear it
     */
    record Explained(String style, String href, String tip, String note) {
        /** With one thing more. */
        Explained and(String more) {
            return new Explained(style, href, tip + " " + more, note);
        }
    }

    /**
     * A short form.
     *
     * @param note its element on the page
     * @param source where it is explained
     * @param href the place where it is
     */
    record ShortForm(String words, String meaning, String source, String href, String note) {
        String tip() {
            return Words.sentence(meaning) + " " + Words.sentence(source);
        }
    }
}
