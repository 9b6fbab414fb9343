package org.reftel.people.office;

/** Whose office it is; tells what may be concluded where no country is stated. */
public enum OfficeKind {
    /** Of a state: Foreign Minister. */
    NATIONAL,
    /** Of a part of a state: Governor. */
    LOCAL,
    /** At an embassy or consulate: Deputy Chief of Mission. */
    POST,
    /** Of the Government of the United States alone: Deputy Assistant Secretary. */
    AMERICAN,
    /** Of a body of many states: Secretary General. */
    INTERNATIONAL,
    /** What any body may have: Director. */
    FUNCTION,
    /** Of a person, not of an office: General. */
    RANK,
    /** No list has it; the title is in the telegram's own words. */
    UNKNOWN
}
