package org.reftel.admin.page;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.util.HtmlUtils;

/** A page with one sentence, for answers that come before any template could ask for a parameter. */
public final class PlainPage {
    private PlainPage() {}

    public static void write(HttpServletResponse response, int status, String title, String sentence)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("""
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s – Reftel</title><link rel="stylesheet" href="/assets/reftel.css"></head>
                <body><main><h1 class="page-title">%1$s</h1><p>%2$s</p><p><a href="/admin">‹ Desk</a></p></main></body>
                </html>
                """.formatted(HtmlUtils.htmlEscape(title), HtmlUtils.htmlEscape(sentence)));
    }
}
