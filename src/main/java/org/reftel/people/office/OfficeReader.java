package org.reftel.people.office;

import java.util.List;
import java.util.Optional;

/** Reads an office from a role as a telegram states it. Holds no state but the lists, so that threads may share it. */
public final class OfficeReader {
    static final String UNITED_STATES = "United States";

    private final OfficeLexicon lexicon;

    private OfficeReader(OfficeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Reads the lists.
     *
     * @throws IllegalStateException where one is missing from the program
     */
    public static OfficeReader load() {
        return new OfficeReader(OfficeLexicon.load());
    }

    OfficeLexicon lexicon() {
        return lexicon;
    }

    /**
     * The office that the role names; empty where it names none.
     *
     * @param organisation as stated beside the role; counts where the role states none
     * @param postCountry the country of the embassy or consulate that wrote the telegram; empty for missions to organisations and
     *            for Washington, from where nothing can be concluded
     */
    public Optional<Office> of(String role, Optional<String> organisation, Optional<String> postCountry) {
        RolePhrase phrase = RolePhrase.of(role, lexicon);
        OfficeDraft draft = new OfficeDraft(lexicon, phrase.shouted());
        List<Word> front = Standing.take(phrase.front(), draft);
        if (front.isEmpty()) {
            return Optional.empty();
        }
        new FrontReader(draft).read(front);
        new BackReader(draft).read(phrase.back());
        organisation.map(WordScanner::scan).filter(words -> !words.isEmpty() && !draft.hasStatedOrganisation())
                .ifPresent(draft::organisation);
        draft.settle();
        postCountry.filter(post -> !draft.hasCountry() && !post.equals(UNITED_STATES))
                .ifPresent(post -> conclude(draft, post));
        if (draft.kind() == OfficeKind.AMERICAN) {
            draft.infer(UNITED_STATES, "the title is one of the Government of the United States");
        }
        return Optional.of(draft.office());
    }

    private static void conclude(OfficeDraft draft, String post) {
        boolean government = draft.kind() == OfficeKind.FUNCTION && draft.hasStatedOrganisation();
        if ((draft.kind() == OfficeKind.NATIONAL || government) && draft.isOfEveryCountry()) {
            draft.infer(post, "no country is stated; the telegram is from " + post);
        } else if (draft.kind() == OfficeKind.POST && !draft.isAccredited() && !draft.isFormer()
                && !draft.hasStatedOrganisation()) {
            draft.infer(UNITED_STATES,
                    "no country is stated; the telegram is from the embassy or a consulate in " + post);
            draft.accreditedTo(post);
            draft.mark(OfficeMark.OF_POST);
        }
    }
}
