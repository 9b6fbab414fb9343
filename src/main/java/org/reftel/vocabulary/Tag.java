package org.reftel.vocabulary;

import java.util.Optional;

/**
 * One code of the TAGS line.
 *
 * @param canonical the code that this one is a misspelling of
 */
public record Tag(String code, TagKind kind, Optional<String> meaning, Basis basis, Optional<String> canonical,
        String source) {}
