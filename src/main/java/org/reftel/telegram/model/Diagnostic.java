package org.reftel.telegram.model;

import java.util.Optional;

import org.reftel.telegram.source.Span;

/**
 * Something about a document that a reader or an administrator should know.
 *
 * @param code stable, lower case with hyphens, for counting and linking
 * @param span the place it speaks of
 * @param other the place it is compared with, where it speaks of two
 * @param message a sentence: what was met, what was expected
 */
public record Diagnostic(String code, Span span, Optional<Span> other, String message) {}
