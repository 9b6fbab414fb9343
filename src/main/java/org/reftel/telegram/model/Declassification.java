package org.reftel.telegram.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The DECL part of the E.O. line.
 *
 * @param printed the instruction as printed
 * @param on the date it names; empty for an event, an exemption or none
 */
public record Declassification(String printed, Optional<LocalDate> on) {}
