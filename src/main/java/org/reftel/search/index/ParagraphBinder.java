package org.reftel.search.index;

import java.util.List;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.reftel.archive.cable.Paragraph;
import org.reftel.search.analysis.Analysis;
import org.reftel.search.field.IndexFields;
import org.reftel.search.lucene.Markers;

/** A paragraph's document in the index: its text, to find and highlight the best paragraph of a hit. */
final class ParagraphBinder implements TypeBinder {
    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        IndexSchemaElement schema = context.indexSchemaElement();
        context.bridge(Paragraph.class, new Bridge(
                schema.field(IndexFields.PARAGRAPH_CABLE,
                        f -> f.asLong().projectable(Projectable.YES).sortable(Sortable.YES))
                        .toReference(),
                schema.field(IndexFields.PARAGRAPH_ORDINAL,
                        f -> f.asInteger().projectable(Projectable.YES).sortable(Sortable.YES))
                        .toReference(),
                schema.field(IndexFields.TEXT,
                        f -> f.asString().analyzer(Analysis.TEXT).searchAnalyzer(Analysis.WORDS)
                                .projectable(Projectable.YES)
                                .highlightable(List.of(Highlightable.UNIFIED)))
                        .toReference()));
    }

    private record Bridge(IndexFieldReference<Long> cable, IndexFieldReference<Integer> ordinal,
            IndexFieldReference<String> text) implements TypeBridge<Paragraph> {
        @Override
        public void write(DocumentElement document, Paragraph paragraph, TypeBridgeWriteContext context) {
            document.addValue(cable, paragraph.id().cableId());
            document.addValue(ordinal, paragraph.id().ordinal());
            document.addValue(text, Markers.neutral(paragraph.text()));
        }
    }
}
