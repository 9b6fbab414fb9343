package org.reftel.web.page;

/** The archive has no cable at this address. */
public final class CableNotHeldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CableNotHeldException(String identifier) {
        super(identifier);
    }

    public String identifier() {
        return String.valueOf(getMessage());
    }
}
