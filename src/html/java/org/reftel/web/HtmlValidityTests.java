package org.reftel.web;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Every kind of page before the W3C's validator, Nu. */
@SeededArchiveTest
@Tag("html")
class HtmlValidityTests {
    /** What the validator's latest release on Maven's registry, of 2020, does not know yet of HTML and ARIA. */
    private static final List<String> NEWER_THAN_THE_VALIDATOR = List.of(
            "Bad value “group” for attribute “role” on element “svg”",
            "Bad value “dialog” for attribute “method” on element “form”");

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cables", "/cables?q=OSCE&tag=PREL", "/cables?view=table", "/cables?view=map",
        "/cables?q=zzzz&tag=PREL", "/cables?date=2006-08&not.tag=PREL", "/cables?more=person&find.person=tok",
        "/cables?count=whole&order=name", "/cables/06ALMATY3065", "/cables/ALMATY1856",
        "/cables/06ALMATY3065?view=side-by-side", "/cables/06ALMATY3065?view=as-received",
        "/cables/09ASTANA1843?q=OSCE&only=unclassified", "/cables/06ALMATY3065/cite",
        "/cables/06ALMATY3065/cite?paragraph=p2", "/cables/06ALMATY2935/witnesses", "/cables/06ALMATY2935/history",
        "/cables/06ALMATY2935/thread", "/cables/06STATE113203", "/cables/STATE113203", "/cables/06STATE113203/cited-by",
        "/cables/99NOWHERE1", "/tags", "/tags?across=country", "/tags/prel", "/people", "/people?by=country",
        "/people/kasymzhomart-tokayev", "/origins", "/origins?region=south-and-central-asia",
        "/origins/us-office-almaty", "/timeline", "/timeline?by=tag&scale=row&tag=PREL", "/wanted", "/history", "/basket",
        "/basket?cables=06ALMATY3065.09ASTANA1843",
        "/search-help", "/how-to-read-a-cable", "/how-to-read-a-cable/tags", "/how-to-read-a-cable/posts",
        "/how-to-read-a-cable/markings", "/login"})
    void pageIsValid(String address) throws Exception {
        assertThat(errors(mvc.perform(get(address).accept(MediaType.TEXT_HTML)).andReturn().getResponse()
                .getContentAsByteArray())).as(address).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/runs/1", "/admin/quarantine", "/admin/diagnostics", "/admin/previews",
        "/admin/reread?search=tag%3DPREL", "/admin/health", "/admin/audit", "/admin/people",
        "/admin/people/kasymzhomart-tokayev"})
    void pageOfTheDeskIsValid(String address) throws Exception {
        assertThat(errors(mvc.perform(get(address).accept(MediaType.TEXT_HTML).with(user("keeper").roles("ADMIN")))
                .andReturn().getResponse().getContentAsByteArray())).as(address).isEmpty();
    }

    private static Stream<String> errors(byte[] page) throws Exception {
        assertThat(page).isNotEmpty();
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator.validate(new ByteArrayInputStream(page)).lines()
                .filter(line -> line.contains(" error: ") || line.contains(" fatal: "))
                .filter(line -> NEWER_THAN_THE_VALIDATOR.stream().noneMatch(line::contains));
    }
}
