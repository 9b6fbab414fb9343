package org.reftel.search.query;

import java.util.Optional;

import org.reftel.search.query.QueryToken.Close;
import org.reftel.search.query.QueryToken.Field;
import org.reftel.search.query.QueryToken.Open;
import org.reftel.search.query.QueryToken.Operator;
import org.reftel.search.query.QueryToken.Quoted;
import org.reftel.search.query.QueryToken.Unquoted;

/** Parts a query into its tokens, from left to right, in time linear in its length. */
final class QueryScanner {
    private static final int MOST_DIGITS = 4;

    private final String query;
    private final Remarks remarks;
    private int at;

    QueryScanner(String query, Remarks remarks) {
        this.query = query;
        this.remarks = remarks;
    }

    /** The next token; empty at the end. */
    Optional<QueryToken> next() {
        while (at < query.length() && isBlank(query.charAt(at))) {
            at++;
        }
        return at < query.length() ? Optional.of(token()) : Optional.empty();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isQuotationMark(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„';
    }

    private QueryToken token() {
        char c = query.charAt(at);
        if (c == '(' || c == ')') {
            at++;
            return c == '(' ? new Open() : new Close();
        }
        if (isQuotationMark(c)) {
            return quoted();
        }
        boolean minus = c == '-' && at + 1 < query.length() && !isBlank(query.charAt(at + 1));
        if (minus) {
            at++;
            return Operator.NOT;
        }
        return field().orElseGet(this::unquoted);
    }

    private QueryToken quoted() {
        int start = at + 1;
        int end = start;
        while (end < query.length() && !isQuotationMark(query.charAt(end))) {
            end++;
        }
        if (end == query.length()) {
            remarks.add("A quotation mark has no partner; the words behind it were searched for one by one.");
            at++;
            return next().orElse(new Unquoted(""));
        }
        at = end + 1;
        return new Quoted(query.substring(start, end), distance());
    }

    /** The number behind a tilde. */
    private Optional<Integer> distance() {
        if (at >= query.length() || query.charAt(at) != '~') {
            return Optional.empty();
        }
        int start = ++at;
        while (at < query.length() && Character.isDigit(query.charAt(at))) {
            at++;
        }
        String digits = query.substring(start, Math.min(at, start + MOST_DIGITS));
        return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(digits));
    }

    /** A name with a colon, where a value follows at once. */
    private Optional<QueryToken> field() {
        int colon = at;
        while (colon < query.length() && Character.isLetter(query.charAt(colon))) {
            colon++;
        }
        boolean valueFollows = colon > at && colon + 1 < query.length() && query.charAt(colon) == ':'
                && !isBlank(query.charAt(colon + 1)) && query.charAt(colon + 1) != ')';
        if (!valueFollows) {
            return Optional.empty();
        }
        String name = query.substring(at, colon);
        Optional<Scope> scope = Scope.named(name);
        if (scope.isEmpty()) {
            remarks.add("There is no field " + Remarks.quoted(name) + "; it was searched for as a word.");
            return Optional.empty();
        }
        at = colon + 1;
        return scope.map(Field::new);
    }

    private QueryToken unquoted() {
        int start = at;
        while (at < query.length() && !isBlank(query.charAt(at)) && !isQuotationMark(query.charAt(at))
                && query.charAt(at) != '(' && query.charAt(at) != ')') {
            at++;
        }
        String word = query.substring(start, at);
        return switch (word) {
            case "OR" -> Operator.OR;
            case "AND" -> Operator.AND;
            case "NOT" -> Operator.NOT;
            default -> new Unquoted(word);
        };
    }
}
