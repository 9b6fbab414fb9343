package org.reftel.archive;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who classified the telegram, why, and until when; every part may be missing.
 *
 * @param printed the field as printed
 * @param name without titles
 * @param reasons in the form 1.4(b)
 * @param executiveOrder its number
 * @param declassifyPrinted the instruction as printed
 * @param declassifyOn the date it names
 */
@Embeddable
public record ClassifiedBy(@Column(name = "classified_by_printed") @Nullable String printed,
        @Column(name = "classified_by") @Nullable String name,
        @Column(name = "classifier_title") @Nullable String title,
        @Convert(converter = Lines.class) @Column(name = "reasons") List<String> reasons,
        @Column(name = "executive_order") @Nullable String executiveOrder,
        @Column(name = "declassify_printed") @Nullable String declassifyPrinted,
        @Column(name = "declassify_on") @Nullable LocalDate declassifyOn) {}
