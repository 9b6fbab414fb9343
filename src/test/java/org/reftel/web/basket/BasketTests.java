package org.reftel.web.basket;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.archive.cable.Basket;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Cables are collected while reading, by a cookie alone; the list can be given to others, cited and exported. */
@SeededArchiveTest
class BasketTests {
    private static final String LIST = "/basket?cables=06ALMATY3065.09ASTANA1843";

    @Autowired
    private MockMvc mvc;

    @Test
    void cablesAreAddedAndTakenOutByLinks() throws Exception {
        assertThat(body("/cables/06ALMATY3065", "")).contains("href=\"/basket?add=06ALMATY3065\"");
        assertThat(body("/cables", "")).contains("href=\"/basket?add=06ALMATY3065\"");

        MockHttpServletResponse added = answer("/basket?add=06ALMATY3065", "09ASTANA1843");
        assertThat(added.getRedirectedUrl()).isEqualTo("/basket");
        assertThat(kept(added)).isEqualTo("09ASTANA1843.06ALMATY3065");
        assertThat(added.getHeader("Set-Cookie")).contains("SameSite=Lax", "Max-Age=");
        assertThat(kept(answer("/basket?remove=09ASTANA1843", "09ASTANA1843.06ALMATY3065"))).isEqualTo("06ALMATY3065");
        assertThat(requireNonNull(answer("/basket?empty", "09ASTANA1843").getCookie("basket")).getMaxAge()).isZero();
    }

    @Test
    void basketShowsCitesAndExportsWhatIsInIt() throws Exception {
        String page = body("/basket", "06ALMATY3065.09NOWHERE7");

        assertThat(page).contains("1 cable</h2>", "Kazakhstan: DAS Feigenbaum Meets with Foreign Minister Tokayev",
                "Not held here:", "href=\"/cables/09NOWHERE7\"", "href=\"/basket?remove=06ALMATY3065\"",
                "telegram 06 ALMATY 3065", "href=\"/basket.bib?cables=06ALMATY3065.09NOWHERE7\"", "Empty the basket");
        assertThat(body("/basket", "")).contains("It is empty.").doesNotContain("Citations");
        assertThat(answer("/basket", "06ALMATY3065").getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void sharedListIsNotTheReadersOwn() throws Exception {
        assertThat(body(LIST, "06ALMATY2935")).contains("A list of cables", "2 cables</h2>",
                "href=\"/basket?add=06ALMATY3065.09ASTANA1843\"").doesNotContain("06ALMATY2935", "Take out");
        assertThat(kept(answer("/basket?add=06ALMATY3065.09ASTANA1843", "06ALMATY2935")))
                .isEqualTo("06ALMATY2935.06ALMATY3065.09ASTANA1843");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {".bib | @techreport{cable06almaty3065 | @techreport{cable09astana1843",
        ".ris | ID  - cable06almaty3065 | ID  - cable09astana1843",
        ".csl.json | \"id\":\"cable06almaty3065\" | \"id\":\"cable09astana1843\"",
        ".csv | 06ALMATY3065,2006-08-28 | 09ASTANA1843,2009-10-13"})
    void filesHoldAllCablesInTheOrderOfTheList(String ending, String first, String second) throws Exception {
        assertThat(body(LIST.replace("?", ending + "?"), "")).containsSubsequence(first, second);
        assertThat(body("/basket" + ending + "?cables=%3Cb%3E", "")).doesNotContain("<b>", "cable0");
    }

    @Test
    void otherSitesAndBrowsersThatLookAheadChangeNothing() throws Exception {
        assertThat(
                requireNonNull(mvc.perform(get("/basket?add=06ALMATY3065").cookie(new Cookie("basket", "09ASTANA1843"))
                        .header("Sec-Fetch-Site", "cross-site")).andReturn().getResponse().getCookie("basket"))
                        .getValue())
                .isEqualTo("09ASTANA1843");
        assertThat(requireNonNull(mvc.perform(get("/basket?empty").cookie(new Cookie("basket", "09ASTANA1843"))
                .header("Sec-Purpose", "prefetch")).andReturn().getResponse().getCookie("basket")).getValue())
                .isEqualTo("09ASTANA1843");
    }

    @Test
    void nothingButIdentifiersGoesInAndNotTooMany() throws Exception {
        String many = IntStream.rangeClosed(1, 500).mapToObj(i -> "07ROME" + i).collect(Collectors.joining("."));

        assertThat(Basket.of(many).identifiers()).hasSize(Basket.MOST);
        assertThat(Basket.of(many).with(Basket.of("06ALMATY3065")).identifiers()).hasSize(Basket.MOST);
        assertThat(Basket.of(("X".repeat(60) + ".").repeat(90) + "A1").text().length()).isLessThan(3_600);
        assertThat(Basket.of("06almaty3065..<b>;x=1.06ALMATY3065. ").identifiers()).containsExactly("06ALMATY3065");
        assertThat(body("/basket?cables=" + many, "")).contains("Not held here:", "names 400 more cables");
        assertThat(body(LIST, "")).doesNotContain("left out here");
    }

    private static String kept(MockHttpServletResponse answer) {
        return requireNonNull(answer.getCookie("basket")).getValue();
    }

    private String body(String address, String basket) throws Exception {
        return answer(address, basket).getContentAsString(UTF_8);
    }

    private MockHttpServletResponse answer(String address, String basket) throws Exception {
        var request = get(URI.create(address));
        return mvc.perform(basket.isEmpty() ? request : request.cookie(new Cookie("basket", basket))).andReturn()
                .getResponse();
    }
}
