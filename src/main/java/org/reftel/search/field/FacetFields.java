package org.reftel.search.field;

import java.util.Locale;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.reftel.archive.cable.Addressee;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Paragraph;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Vocabulary;

/** The fields of a cable's document that the further facets are counted in. */
public final class FacetFields {
    public static final String DAY = "dayKey";
    public static final String REGION = "region";
    public static final String COUNTRY = "country";
    public static final String MARKING = "marking";
    public static final String PRECEDENCE = "precedence";
    public static final String ADDRESSEE = "addressee";
    public static final String SIGNER = "signer";
    public static final String FEATURE = "feature";
    public static final String LENGTH = "length";
    public static final String LAYOUT = "layout";

    private final Vocabulary vocabulary;
    private final IndexFieldReference<String> day;
    private final IndexFieldReference<String> region;
    private final IndexFieldReference<String> country;
    private final IndexFieldReference<String> marking;
    private final IndexFieldReference<String> precedence;
    private final IndexFieldReference<String> addressee;
    private final IndexFieldReference<String> signer;
    private final IndexFieldReference<String> feature;
    private final IndexFieldReference<String> length;
    private final IndexFieldReference<String> layout;

    public FacetFields(IndexSchemaElement schema, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        day = keywords(schema, DAY);
        region = keywords(schema, REGION);
        country = keywords(schema, COUNTRY);
        marking = keywords(schema, MARKING);
        precedence = keywords(schema, PRECEDENCE);
        addressee = keywords(schema, ADDRESSEE);
        signer = keywords(schema, SIGNER);
        feature = keywords(schema, FEATURE);
        length = keywords(schema, LENGTH);
        layout = keywords(schema, LAYOUT);
    }

    static IndexFieldReference<String> keywords(IndexSchemaElement schema, String name) {
        return schema.field(name, f -> f.asString().aggregable(Aggregable.YES)).multiValued().toReference();
    }

    public void write(DocumentElement document, Cable cable) {
        cable.dates().moment().ifPresent(moment -> document.addValue(day, moment.toLocalDate().toString()));
        cable.origin().flatMap(origin -> vocabulary.posts().labelled(origin.label()))
                .ifPresent(post -> place(document, post));
        cable.paragraphs().stream().flatMap(paragraph -> paragraph.marking().stream()).map(TextFields::marking)
                .distinct().forEach(letters -> document.addValue(marking, letters));
        document.addValue(precedence, cable.transmission().precedence());
        cable.addressees().stream().map(Addressee::name).distinct()
                .forEach(name -> document.addValue(addressee, name));
        cable.signer().ifPresent(name -> document.addValue(signer, signer(name)));
        document.addValue(length, Length.ofWords(words(cable)).value());
        document.addValue(layout, cable.source().layout());
        features(document, cable);
    }

    /** A signer in the form in which it is indexed: some posts write names in capitals, some do not. */
    public static String signer(String printed) {
        return printed.toUpperCase(Locale.ROOT).replaceAll("\\s++", " ").strip();
    }

    private void place(DocumentElement document, Post post) {
        post.country().ifPresent(name -> document.addValue(country, name));
        vocabulary.posts().region(post).ifPresent(name -> document.addValue(region, name));
    }

    private void features(DocumentElement document, Cable cable) {
        add(document, Feature.REFERENCES, !cable.references().isEmpty());
        add(document, Feature.CITED, cable.isCited());
        add(document, Feature.PARTIAL, cable.isPartial());
        add(document, Feature.REPAIRED, !cable.repairs().isEmpty());
        add(document, Feature.REDACTED,
                cable.paragraphs().stream().anyMatch(paragraph -> !paragraph.redactions().isEmpty()));
        Integer sections = cable.transmission().sectionCount();
        add(document, Feature.SECTIONS, sections != null && sections > 1);
    }

    private void add(DocumentElement document, Feature which, boolean has) {
        if (has) {
            document.addValue(feature, which.value());
        }
    }

    private static int words(Cable cable) {
        int words = 0;
        for (Paragraph paragraph : cable.paragraphs()) {
            boolean inWord = false;
            String text = paragraph.text();
            for (int i = 0; i < text.length(); i++) {
                boolean blank = Character.isWhitespace(text.charAt(i));
                words += !blank && !inWord ? 1 : 0;
                inWord = !blank;
            }
        }
        return words;
    }
}
