package org.reftel.archive.cable;

import jakarta.persistence.Embeddable;

/**
 * What one place of a document states.
 *
 * @param part of the document: site-created, date-time-group
 * @param value as read
 * @param start 0-based UTF-16 offset in the document's decoded text
 * @param end offset after the last character
 * @param line 1-based
 */
@Embeddable
public record Statement(String part, String value, int start, int end, int line) {
    Statement masked(Masking masking) {
        return new Statement(part, masking.required(value), start, end, line);
    }
}
