package org.reftel.admin.audit;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Entries for signing in and out, which filters do before any controller is asked. */
@Component
class SignInAudit {
    private static final String IN = "session.sign-in";

    private final AuditLog log;
    private final UserDetailsService accounts;

    SignInAudit(AuditLog log, UserDetailsService accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        log.done(event.getAuthentication().getName(), IN, from(event.getAuthentication()));
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        log.refused(known(event.getAuthentication().getName()), IN, from(event.getAuthentication()),
                "name or password is wrong");
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        log.done(event.getAuthentication().getName(), "session.sign-out", "");
    }

    /** A name that nobody has is not kept: it may be a password that went into the wrong field. */
    private String known(String name) {
        try {
            return accounts.loadUserByUsername(name).getUsername();
        } catch (UsernameNotFoundException e) {
            return "an unknown name";
        }
    }

    private static String from(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? "from " + details.getRemoteAddress()
                : "";
    }
}
