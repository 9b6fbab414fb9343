package org.reftel.admin.audit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What a controller adds to the entry of the request that it answers. Never a password, a token or a session. */
public final class AuditNote {
    private static final String ATTRIBUTE = AuditNote.class.getName();

    private @Nullable String who;
    private String subject = "";
    private String before = "";
    private String after = "";
    private @Nullable String refused;

    private AuditNote() {}

    /** The note of a request, made when it is first asked for. */
    static AuditNote of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof AuditNote note) {
            return note;
        }
        AuditNote note = new AuditNote();
        request.setAttribute(ATTRIBUTE, note);
        return note;
    }

    /** At whose wish, where nobody is signed in. */
    public AuditNote by(String name) {
        who = name;
        return this;
    }

    /** What it is done to. */
    public AuditNote about(String name) {
        subject = name;
        return this;
    }

    /** How it was. */
    public AuditNote before(String words) {
        before = words;
        return this;
    }

    /** How it is now. */
    public AuditNote after(String words) {
        after = words;
        return this;
    }

    /** Nothing was changed. */
    public AuditNote refuse(String why) {
        refused = why;
        return this;
    }

    @Nullable
    String who() {
        return who;
    }

    String subject() {
        return subject;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    @Nullable
    String refused() {
        return refused;
    }
}
