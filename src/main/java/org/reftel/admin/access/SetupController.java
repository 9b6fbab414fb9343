package org.reftel.admin.access;

import java.io.IOException;
import java.util.Map;

import org.reftel.admin.audit.AuditNote;
import org.reftel.admin.audit.Audited;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import static java.nio.charset.StandardCharsets.UTF_8;

/** {@code /setup}: the page behind the one-time link, and the page to sign in. */
@Controller
class SetupController {
    private static final int SHORTEST_PASSWORD = 12;
    /** What bcrypt takes, in bytes of UTF-8. */
    private static final int LONGEST_PASSWORD = 72;
    private static final int LONGEST_NAME = 60;

    private final SetupLink link;
    private final Administrators administrators;

    SetupController(SetupLink link, Administrators administrators) {
        this.link = link;
        this.administrators = administrators;
    }

    /** Told of by names of parameters: that the last attempt failed, or that a password was set. */
    @GetMapping("/login")
    String login(@RequestParam Map<String, String> parameters, Model model) {
        model.addAttribute("failed", parameters.containsKey("error"));
        model.addAttribute("passwordSet", parameters.containsKey("set"));
        return "admin/login";
    }

    @GetMapping("/setup")
    String setup(@RequestParam(defaultValue = "") String token, Model model) {
        model.addAttribute("valid", link.isValid(token));
        model.addAttribute("token", token);
        return "admin/setup";
    }

    @PostMapping("/setup")
    @Audited("password.set")
    String set(@RequestParam String token, @RequestParam String name, @RequestParam String password, Model model,
            AuditNote audit) throws IOException {
        audit.by("the set-up link");
        String problem = problem(name.strip(), password);
        if (!link.isValid(token) || !problem.isEmpty()) {
            audit.refuse(problem.isEmpty() ? "the link is not valid" : problem);
            model.addAttribute("problem", problem);
            model.addAttribute("name", name);
            return setup(token, model);
        }
        audit.about(name.strip()).after("a new password");
        link.use();
        administrators.set(name.strip(), password);
        return "redirect:/login?set";
    }

    private static String problem(String name, String password) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return "The name must have 1 to " + LONGEST_NAME + " characters.";
        }
        if (name.codePoints().anyMatch(SetupController::cannotBeSeen)) {
            return "The name has signs in it that cannot be seen.";
        }
        if (password.length() < SHORTEST_PASSWORD) {
            return "The password must have at least " + SHORTEST_PASSWORD + " characters.";
        }
        int bytes = password.getBytes(UTF_8).length;
        return bytes > LONGEST_PASSWORD
                ? "The password is too long: it may have " + LONGEST_PASSWORD + " bytes and has " + bytes
                        + "; letters with accents count as two, those of other scripts as up to four."
                : "";
    }

    private static boolean cannotBeSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
                true;
            default -> false;
        };
    }
}
