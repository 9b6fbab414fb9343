package org.reftel.web;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.search.Facet;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Searches that mean harm, or ask for more than anybody needs. */
@SeededArchiveTest
class HostileQueryTests {
    /** Far above what they take, for a busy machine. */
    private static final Duration BUDGET = Duration.ofSeconds(10);

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcTemplate database;

    static Stream<String> queriesOfDeath() {
        return Stream.of(
                IntStream.range(0, 10_000).mapToObj(i -> "term" + i).collect(Collectors.joining(" ")),
                IntStream.range(0, 300).mapToObj(i -> "t" + i).collect(Collectors.joining(" OR ")),
                "*osce", "*", "**", "?*", "a* b* c*", "aa* bb* cc* ".repeat(80), "os* OR ".repeat(140),
                "osce~2 OR ".repeat(90), "abcdefghijklm~ ".repeat(60),
                "(".repeat(1_000), "(".repeat(499) + "osce" + ")".repeat(499), "(a OR ".repeat(160), "-(".repeat(490),
                "((a b) OR ".repeat(99), '"' + "the ".repeat(240) + '"', '"' + "the ".repeat(240) + "\"~100",
                "\"a\" ".repeat(249), "\"".repeat(1_000), "tag:".repeat(250), "al ".repeat(330), "al-".repeat(330),
                "U.".repeat(490), "\ud800".repeat(900), "marking:(".repeat(110), "date:2006..2008 ".repeat(60));
    }

    @ParameterizedTest
    @MethodSource("queriesOfDeath")
    void queryOfDeathIsAnswered(String query) {
        assertTimeout(BUDGET, () -> mvc.perform(get("/cables").param("q", query)).andExpect(status().isOk()));
        int answer = query.strip().length() > 1_000 ? 400 : 200;
        assertTimeout(BUDGET, () -> mvc.perform(get("/api/cables").param("q", query)).andExpect(status().is(answer)));
        assertTimeout(BUDGET, () -> mvc.perform(get("/api/cables").param("q", query).param("cursor", ""))
                .andExpect(status().is(answer)));
    }

    @Test
    void whatWasCutIsSaid() throws Exception {
        mvc.perform(get("/cables").param("q", "word ".repeat(10_000)))
                .andExpect(content().string(containsString("cut to its first 1000 characters")))
                .andExpect(content().string(containsString("Only the first 64 parts")));
        mvc.perform(get("/cables").param("q", "*stan"))
                .andExpect(content().string(containsString("no word can be looked for by its end")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=1000000", "page=-1", "page=x", "page=99999999999999999999", "size=100000", "size=-5",
        "size=0", "size=%00", "page=1000000&size=100000", "page=&size=", "page=1&page=2", "page=500&size=100"})
    void deepPagingIsCapped(String parameters) throws Exception {
        mvc.perform(get("/cables?" + parameters)).andExpect(status().isOk());
        mvc.perform(get("/cables?" + parameters)).andExpect(content().string(containsString("5 cables")));
        mvc.perform(get("/api/cables?" + parameters)).andExpect(result -> assertThat(result.getResponse().getStatus())
                .isIn(200, 400));
    }

    @Test
    void pageBehindTheEndSaysSo() throws Exception {
        mvc.perform(get("/cables?page=1000000")).andExpect(content().string(containsString("lies behind the end")));
        mvc.perform(get("/api/cables?size=100000")).andExpect(status().isBadRequest());
        mvc.perform(get("/api/cables?page=500&size=100")).andExpect(jsonPath("$.hits", hasSize(0)))
                .andExpect(jsonPath("$.total").value(5));
        mvc.perform(get("/api/cables?cursor=&size=2")).andExpect(jsonPath("$.next_cursor").isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"date=0001..9999", "date=0001-01-01..9999-12-31", "q=date:0001-01-01..9999-12-31"})
    void tenThousandYearsGiveNoMoreBucketsThanThereAreDates(String parameters) throws Exception {
        assertTimeout(BUDGET, () -> mvc.perform(get("/api/cables?" + parameters))
                .andExpect(jsonPath("$.total").value(4))
                .andExpect(jsonPath("$.facets.date", hasSize(lessThanOrEqualTo(20)))));
        mvc.perform(get("/cables?" + parameters)).andExpect(status().isOk());
    }

    @Test
    void thousandsOfChosenValuesAreCapped() throws Exception {
        for (Facet facet : Facet.values()) {
            MockHttpServletRequestBuilder request = get("/api/cables");
            for (int i = 0; i < 3_875; i++) {
                request.param(facet.parameter(), facet == Facet.DATE ? String.valueOf(1000 + i) : "T" + i);
            }
            assertTimeout(BUDGET, () -> mvc.perform(request).andExpect(status().isBadRequest()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table cable; --", "id) or 1=1", "1 or 1=1", "__proto__", "constructor",
        "*:* OR _id:*", "{!func}id", "{$gt:''}", "${jndi:ldap://x}", "subject:/.*/", "tag:[* TO *]", "\\\" OR \\\"",
        "identifier:06ALMATY2935", "../../etc/passwd", "%27%20or%201=1", "</script><script>alert(1)</script>"})
    void injectionIsLiteral(String attack) throws Exception {
        mvc.perform(get("/cables").param("q", attack)).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert(1)"))));
        for (String name : new String[]{"sort", "match", "tag", "origin", "not.tag", "date", "person", "caption"}) {
            mvc.perform(get("/api/cables").param(name, attack)).andExpect(
                    result -> assertThat(result.getResponse().getStatus()).isIn(200, 400));
            mvc.perform(get("/cables").param(name, attack)).andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("<script>alert(1)"))));
        }
        mvc.perform(get("/cables").param(attack, "1")).andExpect(status().isOk());
        mvc.perform(get("/api/cables").param(attack, "1")).andExpect(status().isBadRequest());
        mvc.perform(get("/cables/{identifier}", attack.replace('/', ' ')))
                .andExpect(result -> assertThat(result.getResponse().getStatus()).isIn(400, 404));
        assertThat(database.queryForObject("select count(*) from cable", Long.class)).isEqualTo(5);
    }
}
