package org.reftel.vocabulary;

/** How far a tag's meaning can be trusted. */
public enum Basis {
    /** In the handbook or widely published. */
    DOCUMENTED("Documented: in the handbook of TAGS or widely published."),
    /** Deduced from how cables use it. */
    INFERRED("Inferred from how cables use it; no list confirms it."),
    /** A misspelling of another code. */
    VARIANT("A misspelling of another code."),
    /** Of the scheme of the 1970s, unconfirmed. */
    HISTORIC("Of the scheme of the 1970s; not confirmed."),
    /** Met in cables; nobody knows what it means. */
    UNRESOLVED("Met in cables; its meaning is not established.");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    /** As a sentence. */
    public String words() {
        return words;
    }
}
