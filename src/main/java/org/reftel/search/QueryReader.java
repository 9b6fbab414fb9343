package org.reftel.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.reftel.search.QueryNode.All;
import org.reftel.search.QueryNode.Either;
import org.reftel.search.QueryNode.Not;
import org.reftel.search.QueryNode.Phrase;
import org.reftel.search.QueryNode.Prefix;
import org.reftel.search.QueryNode.Scope;

/**
 * Reads what people type: words (all must be there), {@code "phrases"}, {@code a OR b}, {@code -word}, {@code prefix*},
 * {@code subject:word}. Never fails: what cannot be understood is looked for as plain words, and a remark says so.
 */
final class QueryReader {
    private static final int MOST_PARTS = 64;
    private static final int SHORTEST_PREFIX = 2;

    private final String query;
    private final List<String> remarks = new ArrayList<>();
    private final List<QueryNode> all = new ArrayList<>();
    private boolean either;
    private int at;

    private QueryReader(String query) {
        this.query = query;
    }

    /**
     * A query with what is to be said of it.
     *
     * @param remarks sentences for the reader
     */
    record Understood(All node, List<String> remarks) {}

    static Understood read(String query) {
        QueryReader reader = new QueryReader(query);
        reader.run();
        return new Understood(new All(reader.all), List.copyOf(reader.remarks));
    }

    private void run() {
        int parts = 0;
        skipBlanks();
        while (at < query.length()) {
            if (parts++ == MOST_PARTS) {
                remarks.add("Only the first " + MOST_PARTS + " parts of the query were used.");
                return;
            }
            if (isOr()) {
                at += 2;
                either = true;
            } else if (at < query.length()) {
                part().ifPresent(this::add);
            }
            skipBlanks();
        }
        if (either) {
            remarks.add("OR stands at the end; it was ignored.");
        }
    }

    private void skipBlanks() {
        while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
            at++;
        }
    }

    private boolean isOr() {
        boolean or = query.startsWith("OR", at)
                && (at + 2 == query.length() || Character.isWhitespace(query.charAt(at + 2)));
        if (or && (all.isEmpty() || either)) {
            remarks.add("OR stands where a word should be; it was ignored.");
            at += 2;
            skipBlanks();
            return isOr();
        }
        return or;
    }

    /** Joins alternatives: a b OR c asks for a, and for b or c. */
    private void add(QueryNode node) {
        if (!either) {
            all.add(node);
            return;
        }
        either = false;
        QueryNode before = all.removeLast();
        List<QueryNode> nodes = new ArrayList<>(
                before instanceof Either(List<QueryNode> some) ? some : List.of(before));
        nodes.add(node);
        all.add(new Either(nodes));
    }

    private Optional<QueryNode> part() {
        boolean not = query.charAt(at) == '-' && at + 1 < query.length()
                && !Character.isWhitespace(query.charAt(at + 1));
        if (not) {
            at++;
        }
        Optional<QueryNode> node = scoped();
        return not ? node.map(Not::new) : node;
    }

    private Optional<QueryNode> scoped() {
        int colon = endOfName();
        if (colon > at && colon < query.length() && query.charAt(colon) == ':') {
            String name = query.substring(at, colon);
            Optional<Scope> scope = scope(name);
            boolean valueFollows = colon + 1 < query.length() && !Character.isWhitespace(query.charAt(colon + 1));
            if (scope.isPresent() && valueFollows) {
                at = colon + 1;
                return value(scope.get());
            }
            if (scope.isEmpty() && valueFollows) {
                remarks.add("There is no field “" + name + "”; it was searched for as a word.");
            }
        }
        return value(Scope.ANYWHERE);
    }

    private int endOfName() {
        int end = at;
        while (end < query.length() && Character.isLetter(query.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Optional<Scope> scope(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "subject" -> Optional.of(Scope.SUBJECT);
            case "tag" -> Optional.of(Scope.TAG);
            case "person" -> Optional.of(Scope.PERSON);
            case "office" -> Optional.of(Scope.OFFICE);
            case "origin" -> Optional.of(Scope.ORIGIN);
            default -> Optional.empty();
        };
    }

    private Optional<QueryNode> value(Scope scope) {
        if (query.charAt(at) == '"') {
            int close = query.indexOf('"', at + 1);
            if (close > 0) {
                String words = query.substring(at + 1, close);
                at = close + 1;
                return phrase(scope, words);
            }
            remarks.add("A quotation mark has no partner; the words behind it were searched for one by one.");
            at++;
            if (at == query.length()) {
                return Optional.empty();
            }
        }
        int end = at;
        while (end < query.length() && !Character.isWhitespace(query.charAt(end)) && query.charAt(end) != '"') {
            end++;
        }
        String word = query.substring(at, end);
        at = Math.max(end, at);
        return word(scope, word);
    }

    private Optional<QueryNode> word(Scope scope, String word) {
        int star = word.indexOf('*');
        if (star < 0) {
            return phrase(scope, word);
        }
        String start = word.substring(0, star);
        boolean prefix = star == word.length() - 1 && start.length() >= SHORTEST_PREFIX
                && start.chars().allMatch(Character::isLetterOrDigit);
        if (prefix) {
            return Optional.of(new Prefix(scope, start));
        }
        remarks.add("“" + word + "”: a star may only stand at the end of a word of " + SHORTEST_PREFIX
                + " letters or more; it was ignored.");
        return phrase(scope, word.replace('*', ' '));
    }

    private Optional<QueryNode> phrase(Scope scope, String words) {
        if (words.chars().noneMatch(Character::isLetterOrDigit)) {
            if (!words.isBlank()) {
                remarks.add("“" + words.strip() + "” has no letter or digit; it was ignored.");
            }
            return Optional.empty();
        }
        return Optional.of(new Phrase(scope, words));
    }
}
