package org.reftel.vocabulary;

/** How far a tag's meaning can be trusted. */
public enum Basis {
    /** In the handbook or widely published. */
    DOCUMENTED,
    /** Deduced from how cables use it. */
    INFERRED,
    /** A misspelling of another code. */
    VARIANT,
    /** Of the scheme of the 1970s, unconfirmed. */
    HISTORIC,
    /** Met in cables; nobody knows what it means. */
    UNRESOLVED
}
