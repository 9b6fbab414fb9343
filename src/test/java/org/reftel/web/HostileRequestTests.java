package org.reftel.web;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Requests that want to be answered with somebody else's address: in a cache, or where a reader is sent. */
@SeededArchiveTest
class HostileRequestTests {
    private static final String EVIL = "evil.example";

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cables", "/cables?q=OSCE", "/cables?q=05ALMATY538", "/cables/06ALMATY3065",
        "/cables/06ALMATY3065/cite", "/cables/06ALMATY3065.bib", "/cables/06ALMATY3065.ris",
        "/cables/06ALMATY3065.csl.json", "/cables/06ALMATY3065.txt", "/cables/ALMATY1856", "/people", "/tags/prel",
        "/origins", "/timeline", "/api", "/api/cables", "/api/cables/06ALMATY3065", "/api/openapi", "/login",
        "/admin", "/robots.txt", "/no/such/page"})
    void hostOfTheRequestIsNotRepeated(String address) throws Exception {
        MockHttpServletRequestBuilder request = get(URI.create(address)).header(HttpHeaders.HOST, EVIL)
                .header("X-Forwarded-Host", EVIL).header("X-Forwarded-Prefix", "/" + EVIL)
                .header("X-Forwarded-Proto", "https").header("Forwarded", "host=" + EVIL).header("X-Host", EVIL)
                .header("X-Original-URL", "/" + EVIL).header("X-Rewrite-URL", "/" + EVIL).with(servlet -> {
                    servlet.setServerName(EVIL);
                    return servlet;
                });

        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();

        assertThat(answer.getContentAsString(UTF_8)).doesNotContain(EVIL);
        assertThat(answer.getHeaderNames()).allSatisfy(
                name -> assertThat(String.join(" ", answer.getHeaders(name))).as(name).doesNotContain(EVIL));
    }

    @Test
    void headerThatNamesAnotherAddressChangesNothing() throws Exception {
        mvc.perform(get("/cables").header("X-Original-URL", "/admin").header("X-Rewrite-URL", "/admin"))
                .andExpect(status().isOk());
        mvc.perform(get("/admin").header("X-Original-URL", "/cables").header("X-Rewrite-URL", "/cables"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void valueGivenTwiceIsNotHiddenBehindTheFirst() throws Exception {
        String page = body(get(URI.create("/cables?tag=PREL&tag=KDEM&q=OSCE&q=Tokayev")));

        assertThat(page).contains("Remove the filter Tag PREL", "Remove the filter Tag KDEM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/health", "/admin/audit", "/admin/runs/1", "/login"})
    void pagesOfTheDeskAreKeptNowhere(String address) throws Exception {
        mvc.perform(get(address).with(user("keeper").roles("ADMIN")))
                .andExpect(
                        header().string(HttpHeaders.CACHE_CONTROL, org.hamcrest.Matchers.containsString("no-store")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "\\\\evil.example", "/\\evil.example", "https://evil.example/",
        "javascript:alert(1)", "/%2Fevil.example", "//evil.example/%2e%2e"})
    void nobodyIsSentElsewhere(String target) throws Exception {
        for (String name : new String[]{"next", "continue", "redirect", "url", "target", "return", "lang",
            "spring-security-redirect"}) {
            assertOwn(post("/login").param(name, target).param("username", "x").param("password", "x")
                    .header(HttpHeaders.REFERER, target).with(csrf()));
            assertOwn(get("/").param(name, target));
            assertOwn(get("/cables").param(name, target).param("q", "05ALMATY538"));
            assertOwn(get("/admin").param(name, target).header(HttpHeaders.REFERER, target));
            assertOwn(post("/logout").param(name, target).with(csrf()).with(user("keeper").roles("ADMIN")));
        }
        assertOwn(get("/cables").param("q", target));
        assertOwn(get("/cables").param("from", target).param("to", target));
    }

    /** Wherever the answer leads, it is here. */
    private void assertOwn(MockHttpServletRequestBuilder request) throws Exception {
        String address = mvc.perform(request).andReturn().getResponse().getRedirectedUrl();
        if (address != null) {
            assertThat(address).matches("/(?![/\\\\]).*");
        }
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(UTF_8);
    }
}
