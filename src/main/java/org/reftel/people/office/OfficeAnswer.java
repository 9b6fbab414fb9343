package org.reftel.people.office;

import java.util.List;

/** Who held an office at a date, or why that is open; the reason is in words. */
public sealed interface OfficeAnswer {
    String reason();

    /**
     * One person alone.
     *
     * @param statements that prove it, by date
     */
    record Holder(String person, String name, String reason, List<OfficeStatement> statements) implements OfficeAnswer {
        public Holder {
            statements = List.copyOf(statements);
        }
    }

    /** Nobody, or more than one. */
    record Open(String reason) implements OfficeAnswer {}
}
