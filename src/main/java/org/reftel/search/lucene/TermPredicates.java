package org.reftel.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.reftel.search.analysis.Analysis;
import org.reftel.search.analysis.Synonyms;
import org.reftel.search.field.IndexFields;
import org.reftel.search.field.TextFields;
import org.reftel.search.lucene.Target.Kind;
import org.reftel.search.query.QueryNode.Fuzzy;
import org.reftel.search.query.QueryNode.Near;
import org.reftel.search.query.QueryNode.Phrase;
import org.reftel.search.query.QueryNode.Prefix;
import org.reftel.search.query.QueryNode.Word;

/** One word, phrase or the like in one field. */
final class TermPredicates {
    /** A phrase as it is written, beside the same in other forms. */
    private static final float AS_WRITTEN = 2f;
    private static final Synonyms SYNONYMS = Synonyms.load();

    private final SearchPredicateFactory factory;

    TermPredicates(SearchPredicateFactory factory) {
        this.factory = factory;
    }

    SearchPredicate word(Target target, Word word) {
        if (target.kind() == Kind.CODE) {
            return code(target, word.text());
        }
        List<String> names = SYNONYMS.phrases(word.text());
        SearchPredicate written = word.text().chars().allMatch(Character::isLetterOrDigit)
                ? factory.match().field(target.field()).boost(target.boost()).matching(word.text())
                        .analyzer(target.kind().wordAnalyzer()).toPredicate()
                : row(target, word.text(), 0);
        return names.isEmpty() ? written : either(written, target, names);
    }

    SearchPredicate phrase(Target target, Phrase phrase) {
        if (target.kind() == Kind.CODE) {
            return code(target, phrase.words());
        }
        if (phrase.words().chars().allMatch(Character::isLetterOrDigit)) {
            return exact(target, phrase.words());
        }
        var bool = factory.bool().must(either(row(target, phrase.words(), 0), target,
                SYNONYMS.names(phrase.words())));
        if (target.kind() == Kind.TEXT) {
            bool.should(factory.phrase().field(target.field()).boost(target.boost() * AS_WRITTEN)
                    .matching(phrase.words()).analyzer(Analysis.EXACT));
        }
        return bool.toPredicate();
    }

    private SearchPredicate exact(Target target, String word) {
        return factory.match().field(target.field()).boost(target.boost()).matching(word).analyzer(Analysis.EXACT)
                .toPredicate();
    }

    SearchPredicate near(Target target, Near near) {
        return target.kind() == Kind.CODE
                ? code(target, near.words())
                : row(target, near.words(), near.distance());
    }

    SearchPredicate prefix(Target target, Prefix prefix) {
        String pattern = target.kind() == Kind.CODE ? coded(target, prefix.start()) : prefix.start();
        return factory.wildcard().field(target.field()).boost(target.boost()).matching(pattern + "*").toPredicate();
    }

    SearchPredicate fuzzy(Target target, Fuzzy fuzzy) {
        var match = factory.match().field(target.field()).boost(target.boost());
        return target.kind() == Kind.CODE
                ? code(target, fuzzy.word())
                // the first letter is taken as right: the variants in the index begin with signs
                : match.matching(fuzzy.word()).fuzzy(fuzzy.letters(), 1).analyzer(Analysis.EXACT).toPredicate();
    }

    private SearchPredicate row(Target target, String words, int slop) {
        return factory.phrase().field(target.field()).boost(target.boost()).matching(words).slop(slop)
                .analyzer(target.kind().phraseAnalyzer()).toPredicate();
    }

    private SearchPredicate either(SearchPredicate written, Target target, List<String> names) {
        if (names.isEmpty()) {
            return written;
        }
        List<SearchPredicate> all = new ArrayList<>(List.of(written));
        names.forEach(name -> all.add(row(target, name, 0)));
        var bool = factory.bool();
        all.forEach(bool::should);
        return bool.toPredicate();
    }

    private SearchPredicate code(Target target, String words) {
        return factory.match().field(target.field()).boost(target.boost()).matching(coded(target, words))
                .toPredicate();
    }

    private static String coded(Target target, String words) {
        return switch (target.field()) {
            case IndexFields.CITED -> TextFields.number(words);
            case IndexFields.PORTION -> TextFields.marking(words);
            default -> words.toUpperCase(Locale.ROOT);
        };
    }
}
