package org.reftel.telegram.model;

/** How the year of a telegram that the REF field names is known from the referring telegram alone. */
public enum YearRule {
    /** It stands beside the number. */
    PRINTED,
    /** None is printed, so the referring telegram's own is meant. */
    OF_REFERRER,
    /** None is printed; the referring telegram's own number, or the day it was sent, is too low for the year to be its own. */
    YEAR_BEFORE,
    /** None is printed, and the referring telegram's own is not known. */
    OPEN
}
