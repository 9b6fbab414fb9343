package org.reftel.web.print;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableReference;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.cable.CableFacts;
import org.reftel.web.cable.CiteViews;
import org.reftel.web.cable.ReadingViews;
import org.reftel.web.cable.TelegramFields;
import org.reftel.web.page.CableAsked;
import org.reftel.web.page.FacetLabels;
import org.reftel.web.page.Words;
import org.springframework.stereotype.Component;

/** Makes cables for paper and plain text: from what readers see of them alone, so that what is withheld is not there either. */
@Component
class PrintPages {
    private final CableFacts facts;
    private final ReadingViews readings;
    private final CiteViews citing;
    private final FacetLabels labels;
    private final Vocabulary vocabulary;

    PrintPages(CableFacts facts, ReadingViews readings, CiteViews citing, FacetLabels labels, Vocabulary vocabulary) {
        this.facts = facts;
        this.readings = readings;
        this.citing = citing;
        this.labels = labels;
        this.vocabulary = vocabulary;
    }

    PrintPage page(Cable cable, CableAsked asked) {
        CiteViews.CiteView cite = citing.of(cable);
        return new PrintPage(cable.identifier(), facts.headline(cable), CableFacts.date(cable),
                cable.origin().map(o -> o.inferred() ? o.label() + " (inferred from the station)" : o.label())
                        .orElse(""),
                marking(cable), cable.tags().stream().map(tag -> tag(tag.tag().code())).toList(),
                CableFacts.notices(cable), CableFacts.restored(cable), TelegramFields.of(cable, vocabulary),
                cable.references().stream().map(PrintPages::reference).toList(),
                readings.plain(cable, asked).blocks(), cable.signer(), cite.whole(),
                cite.isKnown() ? cite.address() : "Reftel, " + cite.address(),
                cable.source().name(), cable.source().sha256(), Words.longDay(CiteViews.today()));
    }

    private static String marking(Cable cable) {
        return Stream.concat(Optional.ofNullable(cable.markings().level()).stream(),
                cable.markings().handling().stream()).collect(Collectors.joining(" // "));
    }

    private String tag(String code) {
        String meaning = labels.meaningOrNot(code);
        return meaning.isEmpty() ? code : code + " (" + meaning + ")";
    }

    private static String reference(CableReference reference) {
        String target = reference.leadsTo().filter(leads -> !leads.equals(reference.printed()))
                .map(leads -> " = " + leads).orElse("");
        return reference.label().map(label -> label + ". ").orElse("") + reference.printed() + target;
    }
}
