package org.reftel.search.field;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Norms;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableReference;
import org.reftel.archive.cable.Markings;
import org.reftel.archive.cable.Mention;
import org.reftel.search.analysis.Analysis;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.TagKind;
import org.reftel.vocabulary.Vocabulary;

/** The fields of a cable's document that only the query language asks for; nothing of them is counted. */
public final class TextFields {
    private static final Map<String, String> LETTERS = Map.of("UNCLASSIFIED", "U", "CONFIDENTIAL", "C", "SECRET", "S");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<=[A-Z])0++(?=[0-9])");

    private static final Pattern BEHIND_LEVEL = Pattern.compile("^(TS|S|C|U|SBU)[ /-]++");

    private final Vocabulary vocabulary;
    private final IndexFieldReference<String> country;
    private final IndexFieldReference<String> classification;
    private final IndexFieldReference<String> addressee;
    private final IndexFieldReference<String> sender;
    private final IndexFieldReference<String> signer;
    private final IndexFieldReference<String> portion;
    private final IndexFieldReference<String> cited;

    private TextFields(IndexSchemaElement schema, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.country = names(schema, IndexFields.COUNTRY_TEXT);
        this.classification = names(schema, IndexFields.CLASSIFICATION_TEXT);
        this.addressee = names(schema, IndexFields.ADDRESSEE_TEXT);
        this.sender = names(schema, IndexFields.SENDER_TEXT);
        this.signer = names(schema, IndexFields.SIGNER_TEXT);
        this.portion = codes(schema, IndexFields.PORTION);
        this.cited = codes(schema, IndexFields.CITED);
    }

    public static TextFields of(IndexSchemaElement schema, Vocabulary vocabulary) {
        return new TextFields(schema, vocabulary);
    }

    private static IndexFieldReference<String> names(IndexSchemaElement schema, String name) {
        return schema
                .field(name, f -> f.asString().analyzer(Analysis.NAME).searchAnalyzer(Analysis.NAMES).norms(Norms.NO))
                .multiValued().toReference();
    }

    private static IndexFieldReference<String> codes(IndexSchemaElement schema, String name) {
        return schema.field(name, f -> f.asString()).multiValued().toReference();
    }

    public void write(DocumentElement document, Cable cable) {
        countries(cable).distinct().forEach(name -> document.addValue(country, name));
        classifications(cable.markings()).forEach(words -> document.addValue(classification, words));
        cable.addressees().forEach(to -> document.addValue(addressee, to.name()));
        add(document, sender, cable.transmission().sender());
        add(document, signer, cable.signer().orElse(null));
        cable.mentions().stream().filter(Mention::isSigner)
                .forEach(mention -> document.addValue(signer, mention.person().name()));
        cable.paragraphs().stream().flatMap(paragraph -> paragraph.marking().stream()).distinct()
                .flatMap(TextFields::markings).distinct().forEach(marking -> document.addValue(portion, marking));
        cable.references().stream().flatMap(TextFields::numbers).distinct()
                .forEach(number -> document.addValue(cited, number));
    }

    private static void add(DocumentElement document, IndexFieldReference<String> field, @Nullable String words) {
        if (words != null) {
            document.addValue(field, words);
        }
    }

    private Stream<String> countries(Cable cable) {
        Stream<String> ofPost = cable.origin().flatMap(origin -> vocabulary.posts().labelled(origin.label()))
                .flatMap(Post::country).stream();
        Stream<String> ofTags = cable.tags().stream().flatMap(tag -> vocabulary.tags().find(tag.tag().code()).stream())
                .filter(tag -> tag.kind() == TagKind.COUNTRY).flatMap(tag -> tag.meaning().stream());
        return Stream.concat(ofPost, ofTags);
    }

    private static Stream<String> classifications(Markings markings) {
        String level = markings.level();
        return Stream.of(Stream.ofNullable(level), Stream.ofNullable(level).map(LETTERS::get).filter(Objects::nonNull),
                Stream.ofNullable(markings.releaseForm()), markings.handling().stream()).flatMap(words -> words)
                .distinct();
    }

    /** S/NF is found as S/NF, as S and as NF. */
    private static Stream<String> markings(String printed) {
        String whole = marking(printed);
        return Stream.concat(Stream.of(whole), Arrays.stream(whole.split("[/ ,-]+")).filter(part -> !part.isEmpty()));
    }

    /** A portion marking in the form in which it is indexed: C//NF, C-NF and C/NOFORN are C/NF. */
    public static String marking(String printed) {
        String capitals = printed.toUpperCase(Locale.ROOT).replace("//", "/").replace("NOFORN", "NF").strip();
        return BEHIND_LEVEL.matcher(capitals).replaceFirst("$1/");
    }

    /** The target's number, and the number without its year. */
    private static Stream<String> numbers(CableReference reference) {
        return Stream.of(reference.target().stream(), reference.alternative().stream(), reference.leadsTo().stream(),
                reference.target().map(target -> target.replaceFirst("^[0-9]++", "")).stream()).flatMap(some -> some);
    }

    /** A cable's number as it is indexed, of any form: 06 Almaty 002935 is 06ALMATY2935. */
    public static String number(String typed) {
        String capitals = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]++", "");
        return LEADING_ZEROS.matcher(capitals).replaceAll("");
    }
}
