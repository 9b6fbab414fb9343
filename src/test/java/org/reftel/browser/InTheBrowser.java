package org.reftel.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.reftel.ReftelApplication;
import org.reftel.ingest.FirstStart;
import org.reftel.support.TemporaryArchive;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** The archive with the five seeds on a free port, and a browser before it. No page of any test may complain of anything. */
@SpringBootTest(classes = ReftelApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TemporaryArchive.class)
@DirtiesContext
abstract class InTheBrowser {
    private static Browsers browsers;

    @LocalServerPort
    private int port;
    @Autowired
    private FirstStart start;

    /** What the pages complained of: violations of the content security policy, failed requests, dialogs, addresses elsewhere. */
    final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        browsers = Browsers.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @AfterEach
    void nothingIsComplainedOf() {
        assertThat(complaints).isEmpty();
    }

    Page open(Browser.NewContextOptions options) throws IOException {
        start.run();
        Page page = browsers.browser().newContext(options).newPage();
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            // that a page is not there is an answer, not a fault
            if (message.type().equals("error") && !message.text().contains("status of 404")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(url("/")) && !request.url().startsWith("data:")) {
                complaints.add("from elsewhere: " + request.url());
            }
        });
        page.onRequestFailed(request -> {
            // a page that is left waits for nothing more, and a listener closes its stream when the run has ended
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                complaints.add("failed: " + request.url());
            }
        });
        return page;
    }

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
