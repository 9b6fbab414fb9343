package org.reftel.support;

/** Writes small telegrams of our own, in the bare layout, for tests; every one says that it is generated. */
public final class CableText {
    private final String number;
    private String classification = "C O N F I D E N T I A L";
    private String dateTimeGroup = "R 010900Z MAR 07";
    private String tags = "PREL, XX";
    private String subject = "GENERATED FOR A TEST";
    private String classifiedBy = "";
    private String references = "";
    private String body = "1. (C) This text was generated for a test.";
    private String signature = "TESTER";

    private CableText(String number) {
        this.number = number;
    }

    /**
     * A telegram.
     *
     * @param number station and serial: "ASTANA 000123"
     */
    public static CableText numbered(String number) {
        return new CableText(number);
    }

    public CableText sent(String group) {
        dateTimeGroup = group;
        return this;
    }

    public CableText classified(String words) {
        classification = words;
        return this;
    }

    public CableText tagged(String line) {
        tags = line;
        return this;
    }

    public CableText about(String line) {
        subject = line;
        return this;
    }

    public CableText classifiedBy(String line) {
        classifiedBy = "Classified By: " + line + "\n\n";
        return this;
    }

    public CableText referring(String line) {
        references = "REF: " + line + "\n\n";
        return this;
    }

    public CableText saying(String text) {
        body = text;
        return this;
    }

    public CableText signed(String name) {
        signature = name;
        return this;
    }

    /** The document. */
    public String text() {
        return dateTimeGroup + "\nFM AMEMBASSY " + number.replaceAll("\\s.*", "") + "\nTO SECSTATE WASHDC\n"
                + classification + " " + number
                + "\n\nE.O. 12958: N/A\nTAGS: " + tags + "\nSUBJECT: " + subject + "\n\n" + references + classifiedBy
                + body + "\n"
                + signature + "\n";
    }
}
