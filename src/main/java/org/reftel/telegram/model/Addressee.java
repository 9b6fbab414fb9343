package org.reftel.telegram.model;

import java.util.Optional;

import org.reftel.telegram.source.Span;

/**
 * One line under TO or INFO.
 *
 * @param action true under TO, false under INFO
 * @param routing the routing indicator before the slash, where there is one
 * @param name as printed, blanks squeezed: AMEMBASSY BEIJING
 * @param nightAction whether it is to be acted on at night too: NIACT in front of the precedence
 * @param continuityNumber as printed, with its leading zeros
 */
public record Addressee(boolean action, Optional<String> routing, String name, Optional<Precedence> precedence,
        boolean nightAction, Optional<String> continuityNumber, Span span) {}
