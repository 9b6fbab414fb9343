package org.reftel.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.admin.access.SetupLink;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a person does, in a real browser: with and without script, at a desk and on a phone, by keyboard, in the dark. */
class BrowserTests extends InTheBrowser {
    /** The elements that make a page scroll sideways; what scrolls in a box of its own may be wide. */
    private static final String WIDER_THAN_THE_WINDOW = """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] : [document.documentElement.scrollWidth,
              ...[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > window.innerWidth)
              .map(e => e.outerHTML.slice(0, 120))]""";
    /** As a slow line shows the first page. */
    private static final String WITHOUT_OUR_FONTS = """
            () => [['--sans', 'system-ui, sans-serif'], ['--serif', 'Georgia, serif'], ['--mono', 'ui-monospace, monospace']]
              .forEach(font => document.documentElement.style.setProperty(...font))""";
    /** A narrower window shows the same elements: only what depends on the width is looked at again. */
    private static final int DESK = 1280;

    @Autowired
    private IngestJob job;
    @Autowired
    private SetupLink setupLink;
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findNarrowAndReadWithAndWithoutScript(boolean script) throws IOException {
        Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(script));
        page.navigate(url("/"));
        page.getByLabel("Search the cables, or go to one by its number")
                .fill("OSCE chairmanship");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search").setExact(true)).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("4 cables");

        link(page, "2006, 2 cables").click();
        link(page, "PHUM, Human Rights, 1 cable").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("1 cable");
        link(page, "Remove the filter Tag PHUM").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("2 cables");

        link(page, "Kazakhstan: DAS Feigenbaum Meets with Foreign Minister Tokayev").click();
        assertThat(page.locator("#p16")).containsText("“regional” organizations");
        link(page, "As received").click();
        assertThat(page.locator("#line318")).containsText("®ional8 organizations");
        page.goBack();
        page.goBack();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("2 cables");
        assertThat(complaints).isEmpty();
    }

    @Test
    void identifierTypedInTheSearchBoxOpensTheCable() throws IOException {
        Page page = open(new Browser.NewContextOptions());
        page.navigate(url("/"));
        page.locator("#q").fill("05 Almaty 538");
        page.locator("#q").press("Enter");

        assertThat(page).hasURL(url("/cables/05ALMATY538"));
    }

    @Test
    void peopleAreFoundWhileTheNameIsTyped() throws IOException {
        Page page = open(new Browser.NewContextOptions());
        page.navigate(url("/people"));
        page.locator("#find").pressSequentially("tok");

        assertThat(page.locator("#people-list li")).hasCount(1);
        assertThat(page.locator("#people-list li")).hasText("Kasymzhomart Tokayev 3");
        assertThat(page).hasURL(url("/people?find=tok"));
        assertThat(page.locator("#people-told")).containsText("Names with “tok” 1");
        assertThat(complaints).isEmpty();
    }

    @Test
    void draggingEndsWhereverTheButtonIsLetGo() throws IOException {
        Page page = open(new Browser.NewContextOptions());
        page.navigate(url("/cables"));
        Locator picture = page.locator("svg[data-range]");
        Locator brush = page.locator("svg[data-range] .brush");
        BoundingBox box = picture.boundingBox();
        page.mouse().move(box.x + 20, box.y + 20);
        page.mouse().down();
        page.mouse().move(box.x + 120, box.y + 20);
        assertThat(brush).hasCount(1);

        picture.dispatchEvent("pointercancel");
        assertThat(brush).hasCount(0);
        page.mouse().move(box.x + 160, box.y + 20);
        assertThat(brush).hasCount(0);
        page.mouse().up();

        page.mouse().down();
        page.mouse().move(box.x + 60, box.y + 20);
        assertThat(brush).hasCount(1);
        picture.evaluate("p => p.dispatchEvent(new PointerEvent('pointermove', {buttons: 0, bubbles: true}))");
        assertThat(brush).hasCount(0);
        assertThat(page).hasURL(url("/cables"));
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cablesAreCollectedWithAndWithoutScript(boolean script) throws IOException {
        Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(script));
        page.navigate(url("/cables/06ALMATY3065"));
        link(page, "Add to basket").click();
        if (script) {
            assertThat(link(page, "In the basket")).isVisible();
            assertThat(page.locator("#basket-count")).hasText("1");
        } else {
            assertThat(page).hasURL(url("/basket"));
        }
        page.navigate(url("/cables"));
        link(page, "Add to basket 09ASTANA1843").click();
        if (script) {
            assertThat(page.locator("#basket-count")).hasText("2");
        }
        page.navigate(url("/basket"));
        assertThat(page.locator(".collected article")).hasCount(2);
        link(page, "Take out 06ALMATY3065").click();
        assertThat(page.locator(".collected article")).hasCount(1);
        link(page, "Empty the basket").click();
        assertThat(page.locator(".collected .lead")).containsText("It is empty.");
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void nameInACableTellsWhoItIsToEyesAndEarsAlike(int width) throws IOException {
        Page page = open(new Browser.NewContextOptions().setViewportSize(width, 800));
        page.navigate(url("/cables/06ALMATY2935"));
        Locator name = page.locator("#p2 a.person:not(.inferred)").first();
        assertThat(name).hasAccessibleDescription(java.util.regex.Pattern.compile("^FM\\. "));
        assertThat(name).hasAccessibleName("Tokayev");
        name.hover();

        assertThat((String) name.evaluate("e => getComputedStyle(e, '::after').content"))
                .contains("Kasymzhomart Tokayev, FM. ");
        assertThat(name).hasAccessibleName("Tokayev");
        assertThat(page.evaluate(WIDER_THAN_THE_WINDOW)).isEqualTo(List.of());
    }

    @Test
    void officeInACableTellsWhoHeldItAndThatThisIsInferred() throws IOException {
        Page page = open(new Browser.NewContextOptions());
        page.navigate(url("/cables/06ALMATY2935"));
        Locator office = page.locator("#p4 a.person.inferred").first();

        assertThat(office).hasAccessibleName("The Foreign Minister");
        assertThat(office).hasAccessibleDescription(java.util.regex.Pattern.compile("Kasymzhomart Tokayev"));
        office.hover();
        assertThat((String) office.evaluate("e => getComputedStyle(e, '::after').content"))
                .contains("Inferred: Kasymzhomart Tokayev. ");
    }

    @Test
    void personInACableLeadsToTheirCables() throws IOException {
        Page page = open(new Browser.NewContextOptions());
        page.navigate(url("/cables/06ALMATY2935"));
        page.locator("#p2 a.person:not(.inferred)").first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Kasymzhomart Tokayev");
        page.locator(".lead a").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("3 cables");
        assertThat(page.locator(".chips")).containsText("Kasymzhomart Tokayev");
    }

    @Test
    void onAPhoneTheFiltersOpenOnDemand() throws IOException {
        Page page = open(new Browser.NewContextOptions().setViewportSize(390, 800).setJavaScriptEnabled(false));
        page.navigate(url("/cables?tag=PREL"));
        assertThat(page.locator("#facet-date")).isHidden();
        page.getByText("Filters (1)").click();

        assertThat(page.locator("#facet-date")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void viewsAreComparedAndTheResultGoneThroughByKeyboard(boolean script) throws IOException {
        Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(script));
        page.navigate(url("/cables?q=OSCE+chairmanship"));
        page.locator("article.row h2 a, .row h2 a").first().press("Enter");
        assertThat(page.locator(".found")).containsText("1 of 4 for");
        assertThat(page.locator(".paragraph mark").first()).isVisible();
        page.locator(".found a[rel~=next]").press("Enter");
        assertThat(page.locator(".found")).containsText("2 of 4 for");

        page.navigate(url("/cables/06ALMATY3065?q=OSCE+chairmanship"));
        link(page, "Side by side").press("Enter");
        Locator restored = page.locator("#p2 a.restored").first();
        restored.press("Enter");
        assertThat(page.locator(".repaired:target")).hasText(",");
        link(page, "Reading").press("Enter");
        assertThat(page.locator(".found")).containsText(" of 4 for");
        link(page, "Do not mark what was restored").press("Enter");
        assertThat(page.locator("a.restored")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void tokenOfTheHeadIsExplainedToEyesAndEarsAlike() throws IOException {
        Page page = open(new Browser.NewContextOptions());
        page.navigate(url("/cables/06ALMATY3065"));
        page.locator(".head-anatomy summary").press("Enter");
        Locator token = page.locator(".telegram a.token").filter(new Locator.FilterOptions().setHasText("2401138"));
        token.focus();

        assertThat(token).hasAccessibleDescription(java.util.regex.Pattern.compile("Handed in on day 240"));
        assertThat((String) token.evaluate("e => getComputedStyle(e, '::after').content"))
                .contains("Filed: Handed in on day 240");
        page.keyboard().press("Escape");
        assertThat((String) token.evaluate("e => getComputedStyle(e, '::after').display")).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void unfoldedHeadOfACableIsAccessibleToo(int width) throws IOException {
        Page page = open(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(ColorScheme.LIGHT));
        page.navigate(url("/cables/06ALMATY3065"));
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        examine(page, "all of the cable unfolded", width);
    }

    @Test
    void paperHasTheTextAndWhatIsFoldedButNoControls() throws IOException {
        Page page = open(new Browser.NewContextOptions());
        page.navigate(url("/cables/06ALMATY3065?q=OSCE"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("#p2 .text")).isVisible();
        assertThat(page.locator(".tokens li").first()).isVisible();
        for (String control : List.of(".search", ".views", ".found", ".switches", "#p2 a.cite", "footer")) {
            assertThat(page.locator(control).first()).isHidden();
        }
    }

    @Test
    void paragraphIsCopiedWithItsCitation() throws IOException {
        Page page = open(new Browser.NewContextOptions()
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        page.navigate(url("/cables/06ALMATY3065"));
        page.locator("#p2 a.cite").press("Enter");

        assertThat(page.locator("#copied")).hasText("Copied, with its citation");
        assertThat((String) page.evaluate("navigator.clipboard.readText()")).startsWith("“The heart of the meeting")
                .contains("telegram 06 ALMATY 3065, August 28, 2006, para. 2. ")
                .endsWith("/cables/06ALMATY3065#p2");
        assertThat(complaints).isEmpty();
    }

    @Test
    void withoutScriptAParagraphsCitationIsAPage() throws IOException {
        Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(url("/cables/06ALMATY3065"));
        page.locator("#p2 a.cite").press("Enter");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Cite paragraph 2 of 06ALMATY3065");
        assertThat(page.locator(".citation")).containsText("para. 2.");
    }

    @Test
    void skipLinkIsTheFirstStopOfTheKeyboard() throws IOException {
        Page page = open(new Browser.NewContextOptions());
        page.navigate(url("/cables"));
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to the content")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void administratorSetsAPasswordSignsInAndIngestsAgain() throws IOException {
        Page page = open(new Browser.NewContextOptions());
        signIn(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Re-ingest")).click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Ingest run ");
        assertThat(page.locator("#progress")).hasCount(0);
        assertThat(page.locator("#run")).containsText("5 unchanged");
        assertThat(complaints).isEmpty();
    }

    @Test
    void administratorUploadsFilesAndSeesTheRunEnd() throws IOException {
        Page page = open(new Browser.NewContextOptions());
        signIn(page);
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= 120; i++) {
            files.add(Files.writeString(folder.resolve("upload" + i + ".txt"),
                    CableText.numbered("VIENNA %06d".formatted(i)).text()));
        }
        page.getByLabel("Files of your own").setInputFiles(files.toArray(Path[]::new));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Upload")).press("Enter");

        assertThat(page.locator("#run")).containsText("120 added, 0 changed, 0 unchanged, 0 rejected.",
                new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertThat(page.locator("#progress")).hasCount(0);
        assertThat(page.locator("tbody")).containsText("uploads/upload1.txt");
        assertThat(complaints).isEmpty();
    }

    @Test
    void deskIsAccessibleInBothThemes() throws IOException {
        Page page = open(new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT));
        signIn(page);
        Files.writeString(folder.resolve("rejected.txt"), "no telegram");
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
        for (String address : List.of("/admin", "/admin/previews", "/admin/runs/1", "/admin/quarantine",
                "/admin/diagnostics",
                "/admin/reread?search=tag%3DPREL")) {
            for (int width : new int[]{DESK, 320}) {
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                page.navigate(url(address));
                examine(page, address, width);
            }
        }
        assertThat(complaints).isEmpty();
    }

    private void signIn(Page page) throws IOException {
        page.navigate(url(setupLink.create()));
        page.getByLabel("Name").fill("keeper");
        page.getByLabel("Password, at least 12 characters").fill("a good long password");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Set the password")).click();
        page.getByLabel("Name").fill("keeper");
        page.getByLabel("Password").fill("a good long password");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
    }

    @Test
    void curatorRenamesAPersonByKeyboardWithoutScript() throws IOException {
        Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        signIn(page);
        page.navigate(url("/admin/people/kasymzhomart-tokayev"));
        page.getByLabel("New name").fill("K. Tokayev");
        page.getByLabel("New name").press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Before it is decided");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the decision")).press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("K. Tokayev");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Preview undoing")).press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo the decision")).press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Kasymzhomart Tokayev");
    }

    @Test
    void curationIsAccessibleInBothThemes() throws IOException {
        Page page = open(new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT));
        signIn(page);
        for (String address : List.of("/admin/health", "/admin/audit", "/admin/people", "/admin/people?list=links",
                "/admin/people?list=unanswered",
                "/admin/people/decisions", "/admin/people/kasymzhomart-tokayev?find=a",
                "/admin/people/kasymzhomart-tokayev/preview?kind=NOBODY_AT_ALL",
                "/admin/cables/06ALMATY2935/versions", "/admin/numbers")) {
            for (int width : new int[]{DESK, 320}) {
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                page.navigate(url(address));
                examine(page, address, width);
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void hostileCableRunsNothing() throws IOException {
        Files.writeString(folder.resolve("x.txt"),
                """
                        C O N F I D E N T I A L EVIL 000001

                        TAGS: <IMG, PREL
                        SUBJECT: <script>alert(1)</script><img src=x onerror=alert(2)>

                        1. (C) <svg onload=alert(3)> Minister "><script>alert(4)</script> said </p><iframe src="javascript:alert(5)">.
                        """);
        Page page = open(new Browser.NewContextOptions());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
        for (String address : List.of("/cables?q=origin:evil", "/cables/EVIL1", "/cables/EVIL1?view=as-received",
                "/cables?q=<script>alert(6)</script>")) {
            page.navigate(url(address));
            assertThat(page.locator("main script, main iframe, main img, main svg[onload]").count()).isZero();
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/,1280", "/cables,1280", "/cables?q=OSCE&tag=PREL,1280", "/cables?q=zzzz&tag=PREL,1280",
        "/cables/06ALMATY3065,1280",
        "/cables/ALMATY1856,1280", "/cables/06ALMATY3065?view=as-received,1280",
        "/cables/06ALMATY3065?view=side-by-side,1280", "/cables/06ALMATY3065?view=side-by-side,320",
        "/cables/09ASTANA1843?q=OSCE&only=unclassified,1280", "/cables/09ASTANA1843?q=OSCE,320",
        "/cables/06ALMATY3065/cite?paragraph=p2,1280", "/cables/06ALMATY3065/cite,320", "/cables/99NOWHERE1,1280",
        "/login,1280", "/setup,1280",
        "/tags,1280", "/tags,320", "/tags/prel,1280", "/people,1280",
        "/people,320", "/people/kasymzhomart-tokayev,1280",
        "/people/kasymzhomart-tokayev,320", "/people?by=country,320", "/people?country=Kazakhstan,1280",
        "/origins,1280", "/origins,320", "/origins?region=south-and-central-asia,1280",
        "/origins/us-office-almaty,1280", "/origins/us-office-almaty,320", "/timeline,320",
        "/timeline,1280", "/timeline?by=tag&scale=row&tag=PREL,1280", "/tags?across=country,320",
        "/cables/06ALMATY2935/thread,320", "/cables/06ALMATY2935/thread,1280", "/search-help,320", "/search-help,1280",
        "/how-to-read-a-cable,320",
        "/how-to-read-a-cable,1280", "/how-to-read-a-cable/posts,320", "/how-to-read-a-cable/markings,1280", "/,320",
        "/,1280", "/cables?tag=PREL,320",
        "/cables/06ALMATY3065,320", "/cables/06ALMATY3065?view=as-received,320", "/cables/06STATE113203,320",
        "/cables/06STATE113203,1280", "/cables/STATE113203,320", "/cables/06STATE113203/cited-by,320", "/wanted,320",
        "/cables/06ALMATY2935/history,1280", "/cables/06ALMATY2935/history,320", "/history,1280", "/history,320",
        "/basket,320", "/basket?cables=06ALMATY3065.09ASTANA1843,1280", "/basket?cables=06ALMATY3065.09ASTANA1843,320"})
    void pagesAreAccessibleInBothThemes(String address, int width) throws IOException {
        Page page = open(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(ColorScheme.LIGHT));
        page.navigate(url(address));
        examine(page, address, width);
    }

    private static void examine(Page page, String address, int width) {
        AxeBuilder axe = width < DESK
                ? new AxeBuilder(page).withRules(List.of("target-size", "scrollable-region-focusable"))
                : new AxeBuilder(page).withTags(
                        List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
        assertThat(violations(axe)).as("%s at %d", address, width).isEmpty();
        assertThat(page.evaluate(WIDER_THAN_THE_WINDOW)).as("wider than the window: %s at %d", address, width)
                .isEqualTo(List.of());
        page.evaluate(WITHOUT_OUR_FONTS);
        assertThat(page.evaluate(WIDER_THAN_THE_WINDOW))
                .as("wider than the window without our fonts: %s at %d", address, width).isEqualTo(List.of());

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(violations(
                new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block", "target-size"))))
                .as("%s at %d in the dark, without our fonts", address, width).isEmpty();
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream().map(BrowserTests::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
