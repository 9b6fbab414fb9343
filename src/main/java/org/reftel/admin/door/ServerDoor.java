package org.reftel.admin.door;

/** The addresses behind the door for commands, and the name of the header that opens it. */
public final class ServerDoor {
    public static final String INGEST = "/command/ingest";
    public static final String BACKUP = "/command/backup";
    public static final String UPKEEP = "/command/upkeep";
    public static final String RUNS = "/command/runs";
    /** Every one of them. */
    public static final String ALL = "/command/**";
    public static final String TOKEN = "X-Reftel-Token";

    private ServerDoor() {}
}
