package org.reftel.archive.cable;

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
 * @param executiveOrder its number as printed
 * @param executiveOrderIntended the order meant, where the printed number is a misprint
 * @param declassifyPrinted the instruction as printed
 * @param declassifyRule ON_DATE, UPON_EVENT or EXEMPT
 * @param declassifyOn the date it names
 * @param declassifyExemption what exempts it: X1, OADR
 */
@Embeddable
public record ClassifiedBy(@Column(name = "classified_by_printed") @Nullable String printed,
        @Column(name = "classified_by") @Nullable String name,
        @Column(name = "classifier_title") @Nullable String title,
        @Convert(converter = Lines.class) @Column(name = "reasons") List<String> reasons,
        @Column(name = "executive_order") @Nullable String executiveOrder,
        @Column(name = "executive_order_intended") @Nullable String executiveOrderIntended,
        @Column(name = "declassify_printed") @Nullable String declassifyPrinted,
        @Column(name = "declassify_rule") @Nullable String declassifyRule,
        @Column(name = "declassify_on") @Nullable LocalDate declassifyOn,
        @Column(name = "declassify_exemption") @Nullable String declassifyExemption) {
    /** Where nothing is said. */
    static ClassifiedBy none() {
        return new ClassifiedBy(null, null, null, List.of(), null, null, null, null, null, null);
    }

    ClassifiedBy masked(Masking masking) {
        return new ClassifiedBy(masking.apply(printed), masking.apply(name), title, reasons, executiveOrder,
                executiveOrderIntended, declassifyPrinted, declassifyRule, declassifyOn, declassifyExemption);
    }
}
