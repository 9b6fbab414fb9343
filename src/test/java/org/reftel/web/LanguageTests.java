package org.reftel.web;

import org.junit.jupiter.api.Test;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A language is a set of bundles: with one beside the English ones, its readers see its words. */
@SeededArchiveTest
class LanguageTests {
    @Autowired
    private MockMvc mvc;

    @Test
    void readersSeeTheWordsOfTheirLanguage() throws Exception {
        assertThat(start("de-AT,de;q=0.9,en;q=0.5")).contains("<html lang=\"de\"", ">Telegramme</a>",
                ">Zum Inhalt springen</a>");
    }

    @Test
    void whatALanguageLacksIsEnglish() throws Exception {
        assertThat(start("de")).contains(">Timeline</a>").doesNotContain("??frame");
    }

    @Test
    void withoutAKnownLanguageAllIsEnglish() throws Exception {
        assertThat(start("fr")).contains("<html lang=\"en\"", ">Cables</a>").doesNotContain("Telegramme");
    }

    private String start(String languages) throws Exception {
        return mvc.perform(get("/").header(HttpHeaders.ACCEPT_LANGUAGE, languages)
                .with(request -> {
                    request.setPreferredLocales(java.util.Locale.LanguageRange.parse(languages).stream()
                            .map(range -> java.util.Locale.forLanguageTag(range.getRange())).toList());
                    return request;
                })).andReturn().getResponse().getContentAsString(UTF_8);
    }
}
