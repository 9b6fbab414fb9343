package org.reftel.admin.curate;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells who decided something what comes of it. */
final class DecisionNotice {
    private DecisionNotice() {}

    /**
     * On the page that comes next.
     *
     * @param done whether it has taken effect
     * @param what a sentence
     */
    static void tell(boolean done, String what, RedirectAttributes flash) {
        flash.addFlashAttribute("message", done
                ? what
                : what + " An ingest is running; it takes effect at that run\u2019s end.");
    }
}
