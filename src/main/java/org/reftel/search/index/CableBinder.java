package org.reftel.search.index;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Finding;
import org.reftel.archive.cable.Mention;
import org.reftel.archive.cable.Paragraph;
import org.reftel.search.Facet;
import org.reftel.search.analysis.Analysis;
import org.reftel.search.field.FacetFields;
import org.reftel.search.field.IndexFields;
import org.reftel.search.field.TextFields;
import org.reftel.search.lucene.Markers;
import org.reftel.search.query.DateFilter;
import org.reftel.vocabulary.Slug;
import org.reftel.vocabulary.Tag;
import org.reftel.vocabulary.Vocabulary;

/** A cable's document in the index. */
final class CableBinder implements TypeBinder {
    private final Vocabulary vocabulary;

    CableBinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void bind(TypeBindingContext context) {
        // the index follows the revision of the cable, never single changes of its parts
        context.dependencies().useRootOnly();
        IndexSchemaElement schema = context.indexSchemaElement();
        Fields fields = new Fields(
                schema.field(IndexFields.IDENTIFIER,
                        f -> f.asString().projectable(Projectable.YES).sortable(Sortable.YES))
                        .toReference(),
                schema.field(IndexFields.SUBJECT,
                        f -> f.asString().analyzer(Analysis.TEXT).searchAnalyzer(Analysis.WORDS)
                                .projectable(Projectable.YES)
                                .highlightable(List.of(Highlightable.PLAIN)))
                        .toReference(),
                text(schema, IndexFields.TEXT, Analysis.TEXT, Analysis.WORDS),
                keywords(schema, IndexFields.PERIOD),
                schema.field(IndexFields.DAY, f -> f.asLocalDate()).toReference(),
                schema.field(IndexFields.MOMENT, f -> f.asLong().sortable(Sortable.YES)).toReference(),
                keywords(schema, IndexFields.ORIGIN),
                text(schema, IndexFields.ORIGIN_TEXT, Analysis.NAME, Analysis.NAMES),
                keywords(schema, IndexFields.LEVEL),
                keywords(schema, IndexFields.TAG),
                text(schema, IndexFields.TAG_TEXT, Analysis.TEXT, Analysis.WORDS),
                keywords(schema, IndexFields.PERSON),
                keywords(schema, IndexFields.PERSON_COUNTED),
                text(schema, IndexFields.PERSON_TEXT, Analysis.NAME, Analysis.NAMES),
                keywords(schema, IndexFields.OFFICE),
                keywords(schema, IndexFields.OFFICE_COUNTED),
                text(schema, IndexFields.OFFICE_TEXT, Analysis.NAME, Analysis.NAMES),
                keywords(schema, IndexFields.CAPTION),
                keywords(schema, IndexFields.CONFLICT),
                number(schema, IndexFields.KEY), number(schema, IndexFields.REVISION),
                keywords(schema, IndexFields.FINDING));
        context.bridge(Cable.class, new Bridge(fields, TextFields.of(schema, vocabulary),
                new FacetFields(schema, vocabulary), vocabulary));
    }

    private static IndexFieldReference<String> keywords(IndexSchemaElement schema, String name) {
        return schema.field(name, f -> f.asString().aggregable(Aggregable.YES)).multiValued().toReference();
    }

    /** With a value of each document at hand, for the check of the index. */
    private static IndexFieldReference<Long> number(IndexSchemaElement schema, String name) {
        return schema.field(name, f -> f.asLong().sortable(Sortable.YES)).toReference();
    }

    private static IndexFieldReference<String> text(IndexSchemaElement schema, String name, String analyzer,
            String searchAnalyzer) {
        return schema.field(name, f -> f.asString().analyzer(analyzer).searchAnalyzer(searchAnalyzer)).multiValued()
                .toReference();
    }

    private record Fields(IndexFieldReference<String> identifier, IndexFieldReference<String> subject,
            IndexFieldReference<String> text, IndexFieldReference<String> period, IndexFieldReference<LocalDate> day,
            IndexFieldReference<Long> moment, IndexFieldReference<String> origin,
            IndexFieldReference<String> originText,
            IndexFieldReference<String> level, IndexFieldReference<String> tag, IndexFieldReference<String> tagText,
            IndexFieldReference<String> person, IndexFieldReference<String> personCounted,
            IndexFieldReference<String> personText, IndexFieldReference<String> office,
            IndexFieldReference<String> officeCounted, IndexFieldReference<String> officeText,
            IndexFieldReference<String> caption, IndexFieldReference<String> conflict,
            IndexFieldReference<Long> key, IndexFieldReference<Long> revision,
            IndexFieldReference<String> finding) {}

    private record Bridge(Fields fields, TextFields texts, FacetFields facets,
            Vocabulary vocabulary) implements TypeBridge<Cable> {
        @Override
        public void write(DocumentElement document, Cable cable, TypeBridgeWriteContext context) {
            document.addValue(fields.identifier, cable.identifier());
            document.addValue(fields.key, cable.id());
            document.addValue(fields.revision, cable.revision());
            cable.subject().or(cable::title).map(Markers::neutral).ifPresent(subject -> {
                document.addValue(fields.subject, subject);
                document.addValue(fields.text, subject);
            });
            for (Paragraph paragraph : cable.paragraphs()) {
                paragraph.heading().ifPresent(heading -> document.addValue(fields.text, heading));
                document.addValue(fields.text, paragraph.text());
            }
            ReceivedWords.of(cable).forEach(words -> document.addValue(fields.text, words));
            texts.write(document, cable);
            date(document, cable);
            facets.write(document, cable);
            cable.origin().ifPresent(origin -> {
                document.addValue(fields.origin, origin.label());
                document.addValue(fields.originText, origin.label());
            });
            if (cable.identity().station() != null) {
                document.addValue(fields.originText, cable.identity().station());
            }
            document.addValue(fields.level, cable.markings().level());
            cable.markings().captions().forEach(caption -> document.addValue(fields.caption, caption));
            conflicts(document, cable);
            cable.findings().stream().map(Finding::code).distinct()
                    .forEach(code -> document.addValue(fields.finding, code));
            cable.tags().forEach(tag -> {
                String code = tag.tag().code();
                document.addValue(fields.tag, code);
                vocabulary.tags().find(code).flatMap(Tag::meaning)
                        .ifPresent(meaning -> document.addValue(fields.tagText, meaning));
            });
            cable.mentions().forEach(mention -> person(document, mention));
        }

        private void conflicts(DocumentElement document, Cable cable) {
            if (!cable.conflicts().isEmpty()) {
                document.addValue(fields.conflict, Facet.ANY_CONFLICT);
                cable.conflicts().forEach(kind -> document.addValue(fields.conflict, kind));
            }
        }

        private void person(DocumentElement document, Mention mention) {
            String slug = mention.person().slug();
            document.addValue(fields.person, slug);
            document.addValue(fields.personText, mention.person().name());
            if (!mention.name().equals(mention.person().name())) {
                document.addValue(fields.personText, mention.name());
            }
            mention.office().ifPresent(office -> {
                document.addValue(fields.office, office);
                document.addValue(fields.office, Slug.ofLabel(office));
                document.addValue(fields.officeText, office);
            });
            if (!mention.isAddressed()) {
                document.addValue(fields.personCounted, slug);
                mention.office().ifPresent(office -> document.addValue(fields.officeCounted, office));
            }
        }

        private void date(DocumentElement document, Cable cable) {
            if (cable.dates().moment().isEmpty()) {
                document.addValue(fields.period, DateFilter.UNDATED);
                return;
            }
            LocalDateTime moment = cable.dates().moment().get();
            String month = moment.toLocalDate().toString().substring(0, "2006-08".length());
            document.addValue(fields.period, month.substring(0, "2006".length()));
            document.addValue(fields.period, month);
            document.addValue(fields.day, moment.toLocalDate());
            document.addValue(fields.moment, moment.toEpochSecond(ZoneOffset.UTC));
        }
    }
}
