package org.reftel.web.person;

import java.util.List;
import java.util.Optional;

import org.reftel.archive.Tally;
import org.reftel.web.profile.Profile;

/**
 * A person's own page.
 *
 * @param notices what a reader must know first: that only the surname is known, that cables only address the person
 * @param decisions what curators decided on this person
 * @param names the forms of the name with the number of cables
 * @param offices the earliest first
 * @param network who is named in the same cables
 */
record PersonPage(String name, List<String> notices, List<String> decisions, List<Tally> names, List<Office> offices,
        OfficeTimeline timeline, Mentions mentions, PersonNetwork network, Profile profile) {
    /**
     * An office, or a role that makes none.
     *
     * @param anchor of its row
     * @param stated the roles as cables put them, with numbers of cables
     * @param when in words
     */
    record Office(String anchor, String office, List<Tally> stated, String when, long cables, Sentence proof) {}

    /**
     * A sentence of a cable.
     *
     * @param href the paragraph, or the cable where no paragraph names the person
     * @param label the cable with the paragraph's number
     * @param name the name as printed; empty where no paragraph has it
     */
    record Sentence(String href, String label, String before, String name, String behind) {}

    /**
     * A page of mentions.
     *
     * @param range "21 to 40 of 312"; empty where there are none
     */
    record Mentions(String range, List<MentionView> list, Optional<String> previous, Optional<String> next) {}

    /**
     * A mention.
     *
     * @param protection the marker that asks to protect the source; empty where there is none
     * @param places in how many places of the cable
     */
    record MentionView(String headline, String href, String date, String origin, Sentence sentence, String called,
            String role, String reason, String protection, boolean addressed, String places) {}
}
