package org.reftel.telegram.markup;

import org.reftel.telegram.markup.Rendering.NotText;
import org.reftel.telegram.markup.Rendering.Rendered;
import org.reftel.telegram.source.Decoding;
import org.reftel.telegram.source.Decoding.Decoded;
import org.reftel.telegram.source.TextDecoder;

/** From a document's bytes to the text that is read. The same bytes always give the same text, so that stored spans fit. */
public final class DocumentRenderer {
    private DocumentRenderer() {}

    public static Rendering render(byte[] bytes) {
        return switch (TextDecoder.decode(bytes)) {
            case Decoding.NotText(int offset, String why) -> new NotText(offset, why);
            case Decoded(String text, String charset, int _) -> render(text, charset);
        };
    }

    private static Rendered render(String decoded, String charset) {
        if (WebPage.is(decoded)) {
            return WebPage.render(decoded).rendered(DocumentForm.WEB_PAGE, decoded, charset);
        }
        if (ReleaseRow.is(decoded)) {
            return ReleaseRow.render(decoded).rendered(DocumentForm.RELEASE_ROW, decoded, charset);
        }
        return new Rendered(DocumentForm.TEXT, decoded, OffsetMap.same(decoded.length()), decoded, charset);
    }
}
