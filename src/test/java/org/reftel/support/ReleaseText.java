package org.reftel.support;

/** Writes rows of the 2011 release's file, made up for tests. */
public final class ReleaseText {
    private ReleaseText() {}

    /**
     * A row without the line end behind it.
     *
     * @param station the cable is numbered so, with the row's number
     */
    public static String row(int number, String station, String saying) {
        String telegram = CableText.numbered("%s %06d".formatted(station, number)).saying(saying).text();
        int marking = telegram.indexOf("C O N F");
        return String.join(",", quoted("" + number), quoted("3/1/2007 9:00"), quoted("07" + station + number),
                quoted("Embassy " + station), quoted("CONFIDENTIAL"), quoted("06STATE1|06STATE2"),
                quoted(telegram.substring(0, marking)), quoted(telegram.substring(marking)));
    }

    public static String quoted(String field) {
        return '"' + field.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
