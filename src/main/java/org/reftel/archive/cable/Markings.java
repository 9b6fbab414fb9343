package org.reftel.archive.cable;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How a cable is classified, and the captions that restrict its handling.
 *
 * @param level UNCLASSIFIED, CONFIDENTIAL, SECRET ...; null where nothing says it
 * @param releaseForm as the releases write it: SECRET//NOFORN
 * @param handling words that restrict who may see it: NOFORN, SENSITIVE
 * @param captions all captions of the telegram: SIPDIS and the handling words
 */
@Embeddable
public record Markings(@Column(name = "level") @Nullable String level,
        @Column(name = "classification") @Nullable String releaseForm,
        @Convert(converter = Lines.class) @Column(name = "handling") List<String> handling,
        @Convert(converter = Lines.class) @Column(name = "captions") List<String> captions) {}
