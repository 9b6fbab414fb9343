package org.reftel.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.reftel.search.query.QueryNode.All;
import org.reftel.search.query.QueryNode.Either;
import org.reftel.search.query.QueryNode.Not;
import org.reftel.search.query.QueryNode.Word;
import org.reftel.search.query.QueryToken.Operator;

/** What stands between two brackets, or is the whole query, while it is read. OR binds its two neighbours: a b OR c is a and (b or c). */
final class QueryGroup {
    /** They make one name with the word behind them. */
    private static final Set<String> ARTICLES = Set.of("al", "el");

    private final Scope outer;
    private final Remarks remarks;
    private final List<QueryNode> nodes = new ArrayList<>();
    private Scope scope;
    private boolean either;
    private boolean not;
    private boolean article;

    QueryGroup(Scope scope, Remarks remarks) {
        this.outer = scope;
        this.scope = scope;
        this.remarks = remarks;
    }

    /** Where the next part is looked for. */
    Scope scope() {
        return scope;
    }

    /** The next part is looked for here. */
    void narrow(Scope narrower) {
        scope = narrower;
    }

    void operator(Operator operator) {
        switch (operator) {
            case OR -> {
                if (nodes.isEmpty() || either || not) {
                    remarks.add("OR stands where a word should be; it was ignored.");
                } else {
                    either = true;
                }
            }
            case AND -> {
                // all words must be there anyhow
            }
            case NOT -> not = true;
        }
    }

    /** The part that was to come is none. */
    void forget() {
        scope = outer;
        not = false;
    }

    void add(QueryNode node) {
        QueryNode part = not ? new Not(node) : node;
        boolean plain = node instanceof Word && !not && !either;
        if (either) {
            QueryNode before = nodes.removeLast();
            List<QueryNode> some = new ArrayList<>(before instanceof Either(List<QueryNode> n) ? n : List.of(before));
            some.add(part);
            nodes.add(new Either(some));
        } else if (article && plain && join((Word) node)) {
            article = false;
            return;
        } else {
            nodes.add(part);
        }
        article = plain && ARTICLES.contains(((Word) node).text().toLowerCase(Locale.ROOT));
        either = false;
        forget();
    }

    /** al Maliki is one name. */
    private boolean join(Word word) {
        if (!(nodes.getLast() instanceof Word(Scope before, String text)) || before != word.scope()) {
            return false;
        }
        nodes.set(nodes.size() - 1, new Word(before, text + " " + word.text()));
        forget();
        return true;
    }

    /** The parts; what waits for one more is told. */
    All all() {
        if (either) {
            remarks.add("OR stands at the end; it was ignored.");
        }
        if (not) {
            remarks.add("NOT stands at the end; it was ignored.");
        }
        return new All(nodes);
    }
}
