package org.reftel.web;

/** The archive has no cable at this address. */
final class CableNotHeldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CableNotHeldException(String identifier) {
        super(identifier);
    }

    String identifier() {
        return String.valueOf(getMessage());
    }
}
