package org.reftel.browser;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitUntilState;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Ways through the reading room, each as somebody goes it. */
class JourneyTests extends InTheBrowser {
    private static final int FIRST_PAGE = 150_000;
    private static final int SCRIPTS = 40_000;
    /** Of a possible 1; what people do not notice. */
    private static final double STILL = 0.01;

    @Test
    void resultIsNarrowedByThreeFacetsAndADrag() throws IOException {
        Page page = open(new Browser.NewContextOptions().setViewportSize(1280, 900));
        page.navigate(url("/cables"));
        link(page, "PREL, External Political Relations, 5 cables").click();
        link(page, "Confidential, 4 cables").click();
        link(page, "US Office Almaty, 3 cables").click();
        assertThat(heading(page)).hasText("3 cables");

        Locator first = page.locator("figure.histogram a[data-period='2005-02']");
        Locator second = page.locator("figure.histogram a[data-period='2006-08']");
        BoundingBox from = first.boundingBox();
        BoundingBox to = second.boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move((from.x + to.x) / 2, from.y + from.height / 2);
        page.mouse().move(to.x + to.width / 2, to.y + to.height / 2);
        page.mouse().up();

        assertThat(page).hasURL(Pattern.compile("date=2005-02\\.\\.2006-08"));
        assertThat(page.locator(".chip")).hasCount(4);
        assertThat(heading(page)).hasText(Pattern.compile("[123] cables?"));
        page.goBack();
        assertThat(page.locator(".chip")).hasCount(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void valueIsExcludedAndTakenBack(boolean script) throws IOException {
        Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(script));
        page.navigate(url("/cables"));
        link(page, "Exclude Human Rights").click();
        assertThat(heading(page)).hasText("2 cables");
        assertThat(link(page, "PHUM, Human Rights, 3 cables, excluded")).hasCount(0);

        link(page, "Remove the filter not Tag PHUM").click();
        assertThat(heading(page)).hasText("5 cables");
    }

    @Test
    void whoeverFiltersIsToldTheNewCountAndFindsThePlaceAgain() throws IOException {
        Page page = open(new Browser.NewContextOptions());
        page.navigate(url("/cables"));
        link(page, "PHUM, Human Rights, 3 cables").press("Enter");

        assertThat(link(page, "PHUM, Human Rights, 3 cables, chosen")).isFocused();
        assertThat(page.locator("[role=status]").last()).hasText("3 cables");
    }

    @Test
    void referenceIsFollowedAndComesBack() throws IOException {
        Page page = open(new Browser.NewContextOptions());
        page.navigate(url("/cables/06ALMATY3065"));
        Locator reference = page.locator("main a[href*='/cables/06']:not([href*='06ALMATY3065'])").first();
        String address = reference.getAttribute("href");
        reference.click();

        assertThat(page).hasURL(Pattern.compile(address.replaceFirst("[?#].*", "")));
        assertThat(heading(page)).isVisible();
        page.goBack();
        assertThat(page).hasURL(url("/cables/06ALMATY3065"));
    }

    @ParameterizedTest
    @CsvSource({"1280,true", "1280,false", "320,true"})
    void personLeadsToACableAndBack(int width, boolean script) throws IOException {
        Page page = open(new Browser.NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(script));
        page.navigate(url("/people"));
        link(page, "Kasymzhomart Tokayev").first().click();
        assertThat(heading(page)).containsText("Kasymzhomart Tokayev");
        page.locator("main a[href*='/cables/06ALMATY3065']").first().click();
        assertThat(page).hasURL(Pattern.compile("/cables/06ALMATY3065"));
        page.locator("main a[href$='/people/kasymzhomart-tokayev']").first().click();

        assertThat(heading(page)).containsText("Kasymzhomart Tokayev");
    }

    @Test
    void keyboardAloneSearchesGoesThroughTheResultAndReads() throws IOException {
        Page page = open(new Browser.NewContextOptions());
        page.navigate(url("/"));
        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("jk?/ OSCE");
        assertThat(page.locator("#q")).hasValue("jk?/ OSCE");
        assertThat(page.locator("#keys")).isHidden();
        page.locator("#q").fill("OSCE chairmanship");
        page.keyboard().press("Enter");
        assertThat(heading(page)).hasText("4 cables");

        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        assertThat(page.locator("article.row h2 a").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/cables/[0-9]*[A-Z]+[0-9]+"));
        page.waitForLoadState();
        page.keyboard().press("j");
        assertThat(page.locator("section.paragraph").first()).isFocused();
    }

    @Test
    void keysAreToldAndCanBeSwitchedOff() throws IOException {
        Page page = open(new Browser.NewContextOptions());
        page.navigate(url("/cables"));
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.locator("#keys-switch").press("Enter");
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();

        page.keyboard().press("/");
        assertThat(page.locator("#q")).not().isFocused();
        page.reload();
        page.keyboard().press("j");
        assertThat(page.locator("article.row h2 a").first()).not().isFocused();
    }

    @Test
    void printedPageIsTheCableWithoutItsSurroundings() throws IOException {
        Page page = open(new Browser.NewContextOptions());
        page.navigate(url("/cables/06ALMATY3065"));

        try (PDDocument paper = Loader.loadPDF(page.pdf())) {
            String text = new PDFTextStripper().getText(paper);
            assertThat(text).contains("06ALMATY3065").contains("The heart of the meeting")
                    .contains("“regional” organizations");
            assertThat(text).doesNotContain("Skip to the content").doesNotContain("Side by side")
                    .doesNotContain("Administration");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cables?q=OSCE", "/cables/06ALMATY3065"})
    void firstPageIsLight(String address) throws IOException {
        Page page = open(new Browser.NewContextOptions());
        AtomicInteger all = new AtomicInteger();
        AtomicInteger scripts = new AtomicInteger();
        page.onRequestFinished(request -> {
            int size = request.sizes().responseBodySize;
            all.addAndGet(size);
            if (request.resourceType().equals("script")) {
                scripts.addAndGet(size);
            }
        });
        page.navigate(url(address), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));

        assertThat(all).as("everything that %s takes, with fonts", address).hasPositiveValue()
                .hasValueLessThan(FIRST_PAGE);
        assertThat(scripts).hasValueLessThan(SCRIPTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cables?q=OSCE", "/cables/06ALMATY3065", "/timeline", "/origins"})
    void nothingMovesWhileAPageComes(String address) throws IOException {
        Page page = open(new Browser.NewContextOptions());
        page.addInitScript("""
                window.moved = 0;
                new PerformanceObserver(list => list.getEntries().forEach(entry => window.moved += entry.value))
                  .observe({ type: 'layout-shift', buffered: true });""");
        page.navigate(url(address), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));

        assertThat(((Number) page.evaluate("window.moved")).doubleValue()).isLessThan(STILL);
    }

    @Test
    void onAPhoneACableIsFoundNarrowedAndRead() throws IOException {
        Page page = open(new Browser.NewContextOptions().setViewportSize(360, 740).setHasTouch(true));
        page.navigate(url("/cables?q=OSCE"));
        page.locator("label.facets-label").tap();
        link(page, "2006, 2 cables").tap();
        assertThat(heading(page)).hasText("2 cables");
        page.locator("article.row h2 a").first().tap();

        assertThat(page.locator("section.paragraph").first()).isVisible();
        assertThat(heading(page)).isInViewport();
    }
}
