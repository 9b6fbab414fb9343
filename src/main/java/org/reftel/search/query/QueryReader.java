package org.reftel.search.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.reftel.search.query.QueryNode.All;
import org.reftel.search.query.QueryToken.Close;
import org.reftel.search.query.QueryToken.Field;
import org.reftel.search.query.QueryToken.Open;
import org.reftel.search.query.QueryToken.Operator;
import org.reftel.search.query.QueryToken.Quoted;
import org.reftel.search.query.QueryToken.Unquoted;

/**
 * Reads what people type: words (all must be there), {@code a OR b}, {@code -a}, {@code (a OR b) c}, {@code "words in a row"},
 * {@code "words near"~5}, {@code begin*}, {@code alike~}, {@code field:a}. Never fails: what cannot be understood is looked for as
 * plain words, and a remark says so. No recursion: brackets are kept on a list, so that none are too many.
 */
public final class QueryReader {
    static final int MOST_PARTS = 64;
    static final int DEEPEST = 16;

    private final Remarks remarks = new Remarks();
    private final QueryTerms terms = new QueryTerms(remarks);
    private final Deque<QueryGroup> open = new ArrayDeque<>();
    private int tooDeep;
    private int parts;

    private QueryReader() {}

    /**
     * A query with what is to be said of it.
     *
     * @param remarks sentences for the reader
     */
    public record Understood(All node, List<String> remarks) {}

    public static Understood read(String query) {
        QueryReader reader = new QueryReader();
        All node = reader.all(query);
        return new Understood(node, reader.remarks.list());
    }

    private All all(String query) {
        QueryScanner scanner = new QueryScanner(query, remarks);
        open.push(new QueryGroup(Scope.ANYWHERE, remarks));
        Optional<QueryToken> token = scanner.next();
        while (token.isPresent() && parts <= MOST_PARTS) {
            take(token.get());
            token = scanner.next();
        }
        if (open.size() > 1 || tooDeep > 0) {
            remarks.add("An opening bracket has no partner; the group goes to the end.");
        }
        while (open.size() > 1) {
            close();
        }
        return open.pop().all();
    }

    private void take(QueryToken token) {
        QueryGroup group = open.element();
        switch (token) {
            case Open() -> open(group);
            case Close() -> closeIfOpen();
            case Field(Scope scope) -> group.narrow(scope);
            case Operator operator -> group.operator(operator);
            case Quoted(String words, Optional<Integer> distance) ->
                add(group, terms.quoted(group.scope(), words, distance));
            case Unquoted(String text) -> add(group, terms.unquoted(group.scope(), text));
        }
    }

    private void open(QueryGroup group) {
        if (open.size() > DEEPEST) {
            remarks.add("Brackets within more than " + DEEPEST + " others were ignored.");
            tooDeep++;
        } else {
            open.push(new QueryGroup(group.scope(), remarks));
        }
    }

    private void closeIfOpen() {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (open.size() == 1) {
            remarks.add("A closing bracket has no partner; it was ignored.");
        } else {
            close();
        }
    }

    private void close() {
        All group = open.pop().all();
        QueryGroup outer = open.element();
        if (group.nodes().isEmpty()) {
            outer.forget();
        } else {
            outer.add(group.nodes().size() == 1 ? group.nodes().getFirst() : group);
        }
    }

    private void add(QueryGroup group, Optional<QueryNode> node) {
        if (node.isEmpty()) {
            group.forget();
        } else if (++parts > MOST_PARTS) {
            remarks.add("Only the first " + MOST_PARTS + " parts of the query were used.");
        } else {
            group.add(node.get());
        }
    }
}
