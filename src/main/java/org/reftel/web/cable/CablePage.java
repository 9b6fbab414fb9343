package org.reftel.web.cable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.reftel.archive.cable.Mention;
import org.reftel.web.anatomy.Anatomy;
import org.reftel.web.cable.CiteViews.CiteView;
import org.reftel.web.cable.PointerLinks.PointerLink;
import org.reftel.web.cable.RelatedViews.RelatedView;
import org.reftel.web.graph.GraphView;
import org.reftel.web.page.Level;

/**
 * A cable's page.
 *
 * @param headline the subject, set as a title where it was sent in capitals
 * @param printed the subject as printed
 * @param date in words, with what it is: sent, or created by the site
 * @param notices what a reader must know first: partial, undated
 * @param restored "44 characters restored, 3 page lines left out"; empty where nothing was
 * @param views the ways to look at it
 * @param reading the text; none where the document is seen as received
 * @param sides the text beside the document, where that is asked for
 * @param anatomy the head of the telegram, explained; only with the text for reading
 * @param pointers what the text points to, each once
 * @param threaded whether it cites cables, or cables cite it
 */
public record CablePage(String identifier, String headline, String printed, Date date, Optional<Origin> origin,
        Optional<Level> level, List<String> handling, List<Tag> tags, List<String> notices, String restored,
        List<ViewLink> views, List<Field> telegram, List<Person> persons, List<HolderView> holders,
        List<Reference> references, ReadingView reading, Optional<SideBySide> sides, Optional<Anatomy> anatomy,
        Optional<String> signer, List<RepairView> repairs, AgreementView agreement, List<FindingView> findings,
        CiteView cite, String source, String sourceSize, String sha256, SourceView received,
        List<PointerView> pointers, boolean threaded, GraphView graph, Witnessed witnessed,
        List<RelatedView> related) {
    /**
     * The documents of the cable.
     *
     * @param compared "4 documents, compared"; empty where there is one
     * @param apart other cables of the same number
     * @param gone that its document's file is no longer there, and since when; else empty
     * @param history the address of its versions
     */
    record Witnessed(String compared, String href, List<Apart> apart, String gone, String history) {}

    /**
     * Another cable of the same number.
     *
     * @param relation another telegram, or perhaps or likely the same one
     */
    record Apart(String identifier, String href, String relation) {}

    /**
     * When.
     *
     * @param note what kind of date it is
     */
    public record Date(String words, String note, String machine) {}

    /** Where from. */
    record Origin(String label, boolean inferred, String href) {}

    /** A tag in words. */
    record Tag(String code, String meaning, String href) {}

    /**
     * A way to look at the cable.
     *
     * @param name by which addresses, and the message that names it, know it
     */
    record ViewLink(String name, String href, boolean present) {}

    /** A field of the telegram, decoded. */
    public record Field(String label, List<Item> items) {}

    /**
     * A value of a field.
     *
     * @param code as printed, for telegram matter; else empty
     * @param words in words
     * @param note what it means, or how it is known
     */
    public record Item(String code, String words, String note) {}

    /**
     * A person of the cable.
     *
     * @param note the element that tells role and reason, for links to point at
     * @param protection the marker beside the name that asks to protect the source; empty where there is none
     */
    record Person(String name, String role, String count, String reason, String href, String note,
            String protection) {
        static String note(Mention mention) {
            return "person-" + mention.id().ordinal();
        }
    }

    /**
     * An entry of the REF line.
     *
     * @param href the page of the telegram it names, held or not
     * @param status "not held", or why there is none; empty where it is held
     * @param headline and date of the telegram, where it is held
     */
    record Reference(String label, String printed, String target, Optional<String> href, String status,
            String headline, String inference) {}

    /**
     * Words that speak of a telegram or a paragraph.
     *
     * @param words as the text has them: ref B
     * @param href empty where the archive cannot tell which telegram is meant
     * @param name of what is there
     * @param tip what is there, in sentences
     * @param note the element that says so to those who hear the page
     */
    record PointerView(String words, String href, String name, String tip, String note) {
        static PointerView of(PointerLink link) {
            return new PointerView(link.words(), link.aim().href(), link.aim().name(), link.aim().tip(), link.note());
        }
    }

    /**
     * Whom words mean that name an office alone.
     *
     * @param words as the text has them: the Ambassador
     * @param note the element that the words in the text point to
     */
    record HolderView(String words, String name, String href, String reason, String note) {}

    /**
     * A repair, for the list.
     *
     * @param note its element, for links to point at
     */
    record RepairView(String note, String what, String from, String to, String places) {}

    /**
     * A finding, for the list.
     *
     * @param places the lines it speaks of
     */
    record FindingView(String message, List<Place> places) {}

    /** A line of the document as received. */
    record Place(int line, String href) {
        static Place of(int line, String received) {
            return new Place(line, received + "#line" + line);
        }
    }

    /**
     * The document as received.
     *
     * @param explanation what the lines are
     * @param lines none where the reader wants to see another view
     * @param tokens what is explained in them
     */
    record SourceView(String explanation, List<SourceLineView> lines, List<Anatomy.Token> tokens) {
        static SourceView none() {
            return new SourceView("", List.of(), List.of());
        }

        /** Of another document. */
        SourceView of(String which) {
            return new SourceView(which + explanation, lines, tokens);
        }
    }

    /**
     * A line of the document as received.
     *
     * @param region what it belongs to, where a new region starts; else empty
     */
    record SourceLineView(int number, List<Anatomy.Piece> pieces, String region, String style) {
        /** All of it. */
        String text() {
            return pieces.stream().map(Anatomy.Piece::text).collect(Collectors.joining());
        }
    }
}
