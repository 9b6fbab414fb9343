package org.reftel.telegram.markup;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.reftel.telegram.source.Blanks;

/**
 * Renders a page to the text that a browser would show: blocks on lines of their own, cells divided by tabs, running text with
 * single spaces, preformatted text as it stands. Links to themselves are left out.
 */
final class WebPage implements NodeFilter {
    private static final Set<String> FIRST_TAGS = Set.of("!doctype html", "html", "head", "body");
    private static final Set<String> NOT_SHOWN = Set.of("head", "title", "template");
    private static final Set<String> APART = Set.of("p", "pre", "table", "blockquote", "h1", "h2", "h3", "h4", "h5",
            "h6");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final TextTracer tracer;
    private final PlainText text;
    private int preformatted;

    private WebPage(String decoded) {
        this.tracer = new TextTracer(decoded);
        this.text = new PlainText(decoded.length());
    }

    /** Whether the first thing that is neither blank, processing instruction nor comment is a page's first tag. */
    static boolean is(String decoded) {
        int at = skip(decoded, 0);
        if (at >= decoded.length() || decoded.charAt(at) != '<') {
            return false;
        }
        for (String tag : FIRST_TAGS) {
            int end = at + 1 + tag.length();
            if (decoded.regionMatches(true, at + 1, tag, 0, tag.length()) && end < decoded.length()
                    && (decoded.charAt(end) == '>' || Blanks.isBlank(decoded.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static int skip(String decoded, int from) {
        int at = from;
        while (at < decoded.length()) {
            if (Blanks.isBlank(decoded.charAt(at))) {
                at++;
            } else if (decoded.startsWith("<?", at)) {
                at = behind(decoded, "?>", at);
            } else if (decoded.startsWith("<!--", at)) {
                at = behind(decoded, "-->", at);
            } else {
                return at;
            }
        }
        return at;
    }

    private static int behind(String decoded, String end, int from) {
        int found = decoded.indexOf(end, from);
        return found < 0 ? decoded.length() : found + end.length();
    }

    /** Total: jsoup takes anything, and limits how deep elements lie in each other. */
    static PlainText render(String decoded) {
        WebPage page = new WebPage(decoded);
        Parser.htmlParser().setTrackPosition(true).parseInput(decoded, "").filter(page);
        return page.text;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode part) {
            show(part);
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (NOT_SHOWN.contains(name) || isHandle(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            preformatted += name.equals("pre") ? 1 : 0;
            start(element, name);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            preformatted -= name.equals("pre") ? 1 : 0;
            if (name.equals("tr")) {
                text.row();
            } else if (element.isBlock() && !CELLS.contains(name) && !name.equals("br")) {
                text.lineBreak(APART.contains(name) ? 2 : 1);
            }
        }
        return FilterResult.CONTINUE;
    }

    /**
     * Whether the element is a link to itself, as sites put in front of paragraphs for others to link to. Its sign is the
     * site's, not the text's. seen: pages of layout D, where "B. STATE 1" of a list of references has one
     */
    private static boolean isHandle(Element element) {
        String target = element.attr("href");
        return target.length() > 1 && target.charAt(0) == '#' && target.substring(1).equals(element.id());
    }

    private void start(Element element, String name) {
        if (name.equals("br")) {
            text.newLine();
        } else if (name.equals("tr")) {
            text.row();
        } else if (CELLS.contains(name)) {
            if (element.previousElementSibling() != null) {
                text.nextCell();
            }
        } else if (element.isBlock()) {
            text.lineBreak(APART.contains(name) ? 2 : 1);
        }
    }

    private void show(TextNode part) {
        if (preformatted > 0) {
            tracer.trace(part, text::keep);
        } else {
            tracer.trace(part, text::flow);
        }
    }
}
