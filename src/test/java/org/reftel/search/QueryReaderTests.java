package org.reftel.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.search.QueryNode.Either;
import org.reftel.search.QueryNode.Not;
import org.reftel.search.QueryNode.Phrase;
import org.reftel.search.QueryNode.Prefix;
import org.reftel.search.QueryNode.Scope;

import static org.assertj.core.api.Assertions.assertThat;

class QueryReaderTests {
    @Test
    void wordsMustAllBeThere() {
        assertThat(nodes("osce summit")).containsExactly(word("osce"), word("summit"));
    }

    @Test
    void quotedWordsAreAPhrase() {
        assertThat(nodes("\"OSCE summit\" kazakhstan")).containsExactly(word("OSCE summit"), word("kazakhstan"));
    }

    @Test
    void orBindsItsNeighboursOnly() {
        assertThat(nodes("a b OR c OR \"d e\" f")).containsExactly(word("a"),
                new Either(List.of(word("b"), word("c"), word("d e"))), word("f"));
    }

    @Test
    void minusExcludesAWordOrAPhrase() {
        assertThat(nodes("osce -summit -\"human rights\"")).containsExactly(word("osce"), new Not(word("summit")),
                new Not(word("human rights")));
    }

    @Test
    void starAsksForWordsThatBeginSo() {
        assertThat(nodes("chair*")).containsExactly(new Prefix(Scope.ANYWHERE, "chair"));
    }

    @Test
    void fieldsNarrowWhereToLook() {
        assertThat(nodes("office:president")).containsExactly(new Phrase(Scope.OFFICE, "president"));
        assertThat(nodes("subject:osce tag:PREL person:\"Kairat Umarov\" origin:Asta* -tag:kz")).containsExactly(
                new Phrase(Scope.SUBJECT, "osce"), new Phrase(Scope.TAG, "PREL"),
                new Phrase(Scope.PERSON, "Kairat Umarov"),
                new Prefix(Scope.ORIGIN, "Asta"), new Not(new Phrase(Scope.TAG, "kz")));
    }

    @Test
    void unknownFieldIsSearchedAsAWordAndSaidSo() {
        assertThat(nodes("author:rice")).containsExactly(word("author:rice"));
        assertThat(QueryReader.read("author:rice").remarks()).singleElement().asString().contains("no field “author”");
    }

    @Test
    void openQuotationMarkIsSearchedAsWordsAndSaidSo() {
        assertThat(nodes("\"osce summit")).containsExactly(word("osce"), word("summit"));
        assertThat(QueryReader.read("\"osce summit").remarks()).singleElement().asString().contains("no partner");
    }

    @Test
    void lostOrIsIgnoredAndSaidSo() {
        assertThat(nodes("OR osce OR")).containsExactly(word("osce"));
        assertThat(QueryReader.read("OR osce OR").remarks()).hasSize(2);
    }

    @Test
    void starInsideAWordIsIgnoredAndSaidSo() {
        assertThat(nodes("k*stan")).containsExactly(word("k stan"));
        assertThat(QueryReader.read("k*stan").remarks()).hasSize(1);
    }

    @Test
    void partsBeyondTheLimitAreDroppedAndSaidSo() {
        QueryReader.Understood understood = QueryReader.read("word ".repeat(500));

        assertThat(understood.node().nodes()).hasSize(64);
        assertThat(understood.remarks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "\"\"", "-", "--", "OR", "OR OR", ":", "tag:", "tag:\"", "-\"", "*",
        "a OR -", "((", "&&", "a:\"b",
        "-tag:\"x", "\u0000", "\ud800", "person: OR", "\" OR \""})
    void oddInputIsReadWithoutFailing(String query) {
        assertThat(QueryReader.read(query)).isNotNull();
    }

    private static List<QueryNode> nodes(String query) {
        return QueryReader.read(query).node().nodes();
    }

    private static QueryNode word(String words) {
        return new Phrase(Scope.ANYWHERE, words);
    }
}
