package org.reftel.search;

/** How several chosen tags, persons or captions go together. */
public enum Match {
    ALL, ANY
}
