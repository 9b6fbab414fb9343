package org.reftel.search;

/**
 * A parameter of an address that cannot be read as it stands.
 *
 * @param name of the parameter
 * @param value as it was sent, cut where it is long
 * @param fault what is wrong with it, a sentence without its full stop
 * @param consequence what a page makes of it
 */
public record UnfitParameter(String name, String value, String fault, String consequence) {
    private static final int LONGEST = 40;
    private static final String IGNORED = "it was ignored";

    public UnfitParameter {
        value = shortened(value);
    }

    /**
     * A value that says nothing.
     *
     * @param why the rest of a sentence about the value: "is no date"
     */
    public static UnfitParameter value(String name, String value, String why) {
        return value(name, value, why, IGNORED);
    }

    /** The same where something else is taken in its place. */
    static UnfitParameter value(String name, String value, String why, String consequence) {
        return new UnfitParameter(name, value, "The value “" + shortened(value) + "” of “" + name + "” " + why,
                consequence);
    }

    /** A filter that there is not. */
    static UnfitParameter unknown(String name, String value) {
        return new UnfitParameter(shortened(name), value, "There is no filter “" + shortened(name) + "”", IGNORED);
    }

    /** For a page, which goes on without it. */
    public String sentence() {
        return fault + "; " + consequence + ".";
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
