package org.reftel.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManagerFactory;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.reftel.archive.cable.Cable;
import org.reftel.search.analysis.Analysis;
import org.reftel.search.field.IndexFields;
import org.springframework.stereotype.Component;

/** Finds the cables that have most in common with one, in the embedded index, and says what that is. */
@Component
public final class RelatedCables {
    /** A value that more than one cable in so many has says little. */
    private static final int RARE = 20;
    /** In a small archive hardly anything is rare; so many cables may have a value nevertheless. */
    private static final int FEW = 3;
    /** Shared persons and tags count more than single words. */
    private static final float VALUE_BOOST = 3f;

    private final SearchMapping mapping;

    RelatedCables(EntityManagerFactory factory) {
        this.mapping = Search.mapping(factory);
    }

    /**
     * A cable whose relations are looked for.
     *
     * @param persons their keys in addresses
     * @param tags codes
     * @param text subject and paragraphs
     * @param leftOut identifiers of cables that are not to be found: those the reader is shown anyhow
     */
    public record Asked(String identifier, Collection<String> persons, Collection<String> tags, String text,
            Collection<String> leftOut) {}

    /**
     * A related cable.
     *
     * @param persons those named in both
     * @param tags those rare ones that both have
     * @param words the telling words that both use, in the form in which they are indexed; the most telling first
     */
    public record Related(String identifier, List<String> persons, List<String> tags, List<String> words) {}

    /** The most alike first; none where nothing telling is shared. */
    public List<Related> of(Asked asked, int most) {
        try (IndexReader reader = mapping.scope(Cable.class).extension(LuceneExtension.get()).openIndexReader()) {
            return find(asked, most, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Related> find(Asked asked, int most, IndexReader reader) throws IOException {
        List<String> persons = rare(reader, IndexFields.PERSON_COUNTED, asked.persons);
        List<String> tags = rare(reader, IndexFields.TAG, asked.tags);
        List<String> words = TellingWords.of(reader, analyzer(), asked.text);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new TermQuery(new Term(IndexFields.TEXT, word)), BooleanClause.Occur.SHOULD));
        add(query, reader, IndexFields.PERSON_COUNTED, persons);
        add(query, reader, IndexFields.TAG, tags);
        Set<String> hidden = Set.copyOf(asked.leftOut);
        List<Related> related = new ArrayList<>();
        // those left out are few: a cable's own references and neighbours
        for (ScoreDoc hit : new IndexSearcher(reader).search(query.build(), most + hidden.size() + 1).scoreDocs) {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(hit.doc, reader.leaves()));
            int doc = hit.doc - leaf.docBase;
            String identifier = identifier(leaf, doc);
            Related found = new Related(identifier, SharedTerms.of(leaf, doc, IndexFields.PERSON_COUNTED, persons),
                    SharedTerms.of(leaf, doc, IndexFields.TAG, tags),
                    SharedTerms.of(leaf, doc, IndexFields.TEXT, words));
            if (!identifier.equals(asked.identifier) && !hidden.contains(identifier) && isTelling(found)
                    && related.size() < most) {
                related.add(found);
            }
        }
        return related;
    }

    /** A word or two that both use is chance. */
    private static boolean isTelling(Related found) {
        return !found.persons.isEmpty() || !found.tags.isEmpty() || found.words.size() >= FEW;
    }

    private Analyzer analyzer() {
        return mapping.backend().unwrap(LuceneBackend.class).analyzer(Analysis.EXACT)
                .orElseThrow(() -> new IllegalStateException("no analyzer " + Analysis.EXACT));
    }

    private static List<String> rare(IndexReader reader, String field, Collection<String> values)
            throws IOException {
        List<String> rare = new ArrayList<>();
        for (String value : values) {
            int having = reader.docFreq(new Term(field, value));
            if (having > 1 && (having <= FEW || having <= reader.numDocs() / RARE)) {
                rare.add(value);
            }
        }
        return rare;
    }

    private static void add(BooleanQuery.Builder query, IndexReader reader, String field, List<String> values)
            throws IOException {
        for (String value : values) {
            Term term = new Term(field, value);
            float boost = VALUE_BOOST * (float) Math.log(1 + reader.numDocs() / (double) reader.docFreq(term));
            query.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), boost), BooleanClause.Occur.SHOULD);
        }
    }

    private static String identifier(LeafReaderContext leaf, int doc) throws IOException {
        SortedSetDocValues identifiers = DocValues.getSortedSet(leaf.reader(), IndexFields.IDENTIFIER);
        return identifiers.advanceExact(doc) ? identifiers.lookupOrd(identifiers.nextOrd()).utf8ToString() : "";
    }
}
