package org.reftel.archive.mention;

import java.time.LocalDateTime;
import java.util.Optional;

import org.reftel.archive.cable.Mention;
import org.reftel.archive.cable.Spellings;

/**
 * A person in one cable, with a sentence.
 *
 * @param headline the cable's subject, else its title, else its identifier
 * @param spellings how its text spells the headline's words
 * @param moment when the cable was sent, or created
 * @param mention the name, the role and the reasons
 * @param quotation empty where only the header or the signature names the person
 */
public record MentionInContext(String identifier, String headline, Spellings spellings, Optional<LocalDateTime> moment,
        Optional<String> origin, Mention mention, Optional<Quotation> quotation) {}
