package org.reftel.search.lucene;

import java.util.List;

import org.reftel.search.analysis.Analysis;
import org.reftel.search.field.IndexFields;
import org.reftel.search.query.Scope;

/**
 * A field of the index that a scope is looked for in.
 *
 * @param boost how much its hits count
 */
record Target(String field, Kind kind, float boost) {
    private static final float SUBJECT_BOOST = 4f;
    static final Target TEXT = new Target(IndexFields.TEXT, Kind.TEXT, 1);
    static final Target SUBJECT = new Target(IndexFields.SUBJECT, Kind.TEXT, SUBJECT_BOOST);

    /** How a field's words are compared. */
    enum Kind {
        /** Running text, in all forms of its words. */
        TEXT(Analysis.WORD, Analysis.WORDS),
        /** Names, in all their spellings. */
        NAME(Analysis.NAMES, Analysis.NAMES),
        /** Whole values in capitals. */
        CODE("", "");

        private final String wordAnalyzer;
        private final String phraseAnalyzer;

        Kind(String wordAnalyzer, String phraseAnalyzer) {
            this.wordAnalyzer = wordAnalyzer;
            this.phraseAnalyzer = phraseAnalyzer;
        }

        String wordAnalyzer() {
            return wordAnalyzer;
        }

        String phraseAnalyzer() {
            return phraseAnalyzer;
        }
    }

    private static Target name(String field) {
        return new Target(field, Kind.NAME, 1);
    }

    private static Target code(String field) {
        return new Target(field, Kind.CODE, 1);
    }

    /** The fields of a scope; a cable is found by any of them. The text includes the subject, which only adds to its weight. */
    static List<Target> of(Scope scope) {
        return switch (scope) {
            case ANYWHERE, DATE -> List.of(TEXT);
            case SUBJECT -> List.of(SUBJECT);
            case TAG -> List.of(code(IndexFields.TAG), new Target(IndexFields.TAG_TEXT, Kind.TEXT, 1));
            case PERSON -> List.of(name(IndexFields.PERSON_TEXT));
            case OFFICE -> List.of(name(IndexFields.OFFICE_TEXT));
            case ORIGIN -> List.of(name(IndexFields.ORIGIN_TEXT));
            case COUNTRY -> List.of(name(IndexFields.COUNTRY_TEXT));
            case CLASSIFICATION -> List.of(name(IndexFields.CLASSIFICATION_TEXT));
            case MARKING -> List.of(code(IndexFields.PORTION));
            case TO -> List.of(name(IndexFields.ADDRESSEE_TEXT));
            case FROM -> List.of(name(IndexFields.SENDER_TEXT), name(IndexFields.ORIGIN_TEXT));
            case REF -> List.of(code(IndexFields.CITED));
            case SIGNER -> List.of(name(IndexFields.SIGNER_TEXT));
            case CAPTION -> List.of(code(IndexFields.CAPTION));
        };
    }
}
