package org.reftel.telegram.markup;

import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.telegram.markup.Rendering.Rendered;
import org.reftel.telegram.source.Span;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** What a page's text is, and where each of its characters stands in the markup. */
class WebPageTests {
    private static final int LENGTH = 1_000_000;

    private static Rendered render(String document) {
        return (Rendered) DocumentRenderer.render(document.getBytes(UTF_8));
    }

    private static Rendered body(String markup) {
        Rendered rendered = render("<html><body>" + markup + "</body></html>");
        assertThat(rendered.form()).isEqualTo(DocumentForm.WEB_PAGE);
        return rendered;
    }

    /** What the markup has where a part of the text comes from. */
    private static String origin(Rendered page, String part) {
        int start = page.text().indexOf(part);
        assertThat(start).isNotNegative();
        Span span = page.origins().origin(new Span(start, start + part.length()));
        return page.decoded().substring(span.start(), span.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><p>x", " \n<HTML lang=en>x", "\ufeff<html>x",
        "<?xml version='1.0'?>\n<html>x",
        "<!-- saved from a site --><!doctype HTML PUBLIC '-//W3C//DTD XHTML 1.0'>x", "<body>x", "<head\n>x"})
    void pageIsKnownByItsFirstTag(String document) {
        assertThat(render(document).form()).isEqualTo(DocumentForm.WEB_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S E C R E T <html>", "<headline>x", "<html", "<!-- never closed <html>x",
        "<?xml?><release>",
        "<", "x"})
    void anyOtherTextIsItself(String document) {
        Rendered rendered = render(document);

        assertThat(rendered.form()).isEqualTo(DocumentForm.TEXT);
        assertThat(rendered.text()).isEqualTo(document).isEqualTo(rendered.decoded());
        assertThat(rendered.origins().origin(new Span(0, 1))).isEqualTo(new Span(0, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<div>one</div><div>two <b>three</b></div>      | one\\ntwo three\\n",
        "one   two\\n\\tthree                           | one two three\\n",
        "<p>one<p>two                                   | one\\n\\ntwo\\n",
        "one<br>two<br><br>three                        | one\\ntwo\\n\\nthree\\n",
        "<pre>one\\n  two\\n\\nthree</pre>four          | one\\n  two\\n\\nthree\\n\\nfour\\n",
        "<pre>one</pre><pre>two</pre>                   | one\\n\\ntwo\\n",
        "<div><div></div> <div> </div></div>one         | one\\n",
        "<table><tr><td>a<td> b </td><td></td><td>d</td></tr> <tr><td></td><td>f</table> | a\\tb\\t\\td\\n\\tf\\n",
        "<script>one</script>two<style>three</style><!--four--> | two\\n",
        "<a id='p1' href='#p1'>#</a>1. <a href='#p2'>two</a> | 1. two\\n",
        "one&nbsp;&nbsp;two                             | one\u00a0\u00a0two\\n"})
    void textIsWhatABrowserShows(String markup, String text) {
        assertThat(body(markup.replace("\\n", "\n").replace("\\t", "\t")).text())
                .isEqualTo(text.replace("\\n", "\n").replace("\\t", "\t"));
    }

    @Test
    void headOfAPageIsNotItsText() {
        assertThat(render("<html><head><title>A site</title><meta name='x'></head><body>text</body></html>").text())
                .isEqualTo("text\n");
    }

    @Test
    void entitiesAreDecodedOnce() {
        assertThat(body("<pre>R&amp;D &lt;b&gt; &amp;lt; &#x2019;&#8220; &bogus; & &#x000A;AT&T</pre>").text())
                .isEqualTo("R&D <b> &lt; \u2019\u201c &bogus; & \nAT&T\n");
    }

    @Test
    void charactersOfASpanStandInTheMarkup() {
        Rendered page = body(
                "<h3>Two  words</h3>\r\n<pre>TAGS: <a href='/x'>PREL</a> <a href='/y'>KZ</a>&#x000A;a&amp;b c</pre>");

        assertThat(origin(page, "PREL")).isEqualTo("PREL");
        assertThat(origin(page, "TAGS: ")).isEqualTo("TAGS: ");
        assertThat(origin(page, "Two words")).isEqualTo("Two  words");
        assertThat(origin(page, "a&b")).isEqualTo("a&amp;b");
        assertThat(origin(page, "&")).isEqualTo("&amp;");
        assertThat(origin(page, "\na")).isEqualTo("&#x000A;a");
        assertThat(origin(page, "PREL KZ")).isEqualTo("PREL</a> <a href='/y'>KZ");
    }

    @Test
    void everyCharacterHasItsPlaceInTheMarkup() {
        Rendered page = body("<p>&#x41;B&#66; <i>c&eacute;&NotEqualTilde;</i><table>odd<tr><td>x<td>y</table>&ampz");

        for (int i = 0; i < page.text().length(); i++) {
            Span origin = page.origins().origin(new Span(i, i + 1));
            String markup = page.decoded().substring(origin.start(), origin.end());
            char c = page.text().charAt(i);
            assertThat(markup.isEmpty() ? PlainText.isSpace(c) : markup.charAt(0) == c || markup.charAt(0) == '&')
                    .as("%s of '%s'", markup, c).isTrue();
        }
    }

    @Test
    void twoPartsOfAnEntityHaveTheSamePlace() {
        Rendered page = body("x &#x1F600; y");
        int at = page.text().indexOf('x') + 2;

        assertThat(page.origins().origin(new Span(at, at + 1)))
                .isEqualTo(page.origins().origin(new Span(at + 1, at + 2)));
        assertThat(origin(page, "\ud83d\ude00")).isEqualTo("&#x1F600;");
    }

    static Stream<String> hostile() {
        return Stream.of("<div>", "<b>", "<a>", "<table>", "<pre>", "<p><i>", "<table><tr><td>", "<", "<!", "<!--", "&",
                "&#", "&#x", "&amp", "&a", "&#0;", "</p>", "<x y=\"", "<script>", "<td>x", "<br>", "<tr>", "\r\n ",
                "<svg>")
                .map(unit -> unit.repeat(LENGTH / unit.length()));
    }

    @Tag("hostile")
    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(value = 30, unit = SECONDS)
    void hostilePageIsRenderedLikeAnyOther(String markup) {
        Rendered page = render("<html>" + markup + "end");

        for (int i = 0; i < page.text().length(); i += 1_000) {
            Span origin = page.origins().origin(new Span(i, Math.min(page.text().length(), i + 1_000)));
            assertThat(origin.end()).isLessThanOrEqualTo(page.decoded().length());
        }
    }

    @Test
    void elementsLyingInEachOtherAHundredThousandDeepKeepTheirText() {
        assertThat(render("<html>" + "<div>".repeat(100_000) + "text").text()).isEqualTo("text\n");
    }

    @Test
    void entityWithoutEndIsText() {
        String letters = "&" + "a".repeat(100_000);

        assertThat(body(letters).text()).isEqualTo(letters + "\n");
        assertThat(body("&#" + "1".repeat(100_000)).text()).isNotEmpty();
    }
}
