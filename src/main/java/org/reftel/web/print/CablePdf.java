package org.reftel.web.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.reftel.BusyException;
import org.reftel.web.page.XmlSigns;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a cable as PDF. The renderer fetches nothing: fonts come with the program, and whatever else a page may name is refused. */
@Component
class CablePdf {
    /** So many are printed at one time: it takes more time and memory than any page. */
    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;
    private static final int NORMAL = 400;
    private static final int BOLD = 600;
    private static final List<Face> FACES = List.of(
            new Face("ibm-plex-serif-latin-400-normal.ttf", "Plex Serif", NORMAL, FontStyle.NORMAL),
            new Face("ibm-plex-serif-latin-400-italic.ttf", "Plex Serif", NORMAL, FontStyle.ITALIC),
            new Face("ibm-plex-serif-latin-600-normal.ttf", "Plex Serif", BOLD, FontStyle.NORMAL),
            new Face("ibm-plex-serif-latin-ext-400-normal.ttf", "Plex Serif Ext", NORMAL, FontStyle.NORMAL),
            new Face("ibm-plex-sans-latin-400-normal.ttf", "Plex Sans", NORMAL, FontStyle.NORMAL),
            new Face("ibm-plex-sans-latin-600-normal.ttf", "Plex Sans", BOLD, FontStyle.NORMAL),
            new Face("ibm-plex-mono-latin-400-normal.ttf", "Plex Mono", NORMAL, FontStyle.NORMAL));

    private final ITemplateEngine templates;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    CablePdf(ITemplateEngine templates) {
        this.templates = templates;
        XRLog.setLoggingEnabled(false);
    }

    private record Face(String resource, String family, int weight, FontStyle style) {}

    /** The printed cable. */
    byte[] of(PrintPage page) {
        Context context = new Context(Locale.ENGLISH);
        context.setVariable("page", page);
        return render(templates.process("print/cable", context));
    }

    /**
     * A page in XHTML; signs that XML does not know are taken out.
     *
     * @throws BusyException where too many wait for theirs
     */
    byte[] render(String page) {
        if (turns.getQueueLength() >= WAITING) {
            throw new BusyException("Too many cables are being printed at this moment.");
        }
        turns.acquireUninterruptibly();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useUriResolver((_, _) -> null);
            for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((_, _) -> false, priority);
            }
            FACES.forEach(face -> builder.useFont(() -> font(face.resource), face.family, face.weight, face.style,
                    true));
            builder.useUnicodeLineBreaker(new WordBreaks());
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Reftel");
            builder.withHtmlContent(XmlSigns.only(page), "");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turns.release();
        }
    }

    private static InputStream font(String resource) {
        return Optional.ofNullable(CablePdf.class.getResourceAsStream(resource))
                .orElseThrow(() -> new IllegalStateException("no font " + resource));
    }
}
