package org.reftel.admin;

/** The address of the door for commands, and the name of the header that opens it. */
public final class ServerDoor {
    public static final String INGEST = "/command/ingest";
    public static final String RUNS = "/command/runs";
    /** Every address of the door. */
    static final String ALL = "/command/**";
    public static final String TOKEN = "X-Reftel-Token";

    private ServerDoor() {}
}
