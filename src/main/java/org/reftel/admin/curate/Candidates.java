package org.reftel.admin.curate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.reftel.archive.person.DoubtfulPersons;
import org.reftel.archive.person.DoubtfulPersons.NamedTogether;
import org.reftel.archive.person.Person.Form;
import org.reftel.archive.person.PersonInBrief;
import org.reftel.people.PersonName;
import org.reftel.people.link.NamedPerson;
import org.springframework.stereotype.Component;

/** Who may be meant by a surname that stands alone, the likeliest first. */
@Component
class Candidates {
    private static final int MOST = 5;

    private final DoubtfulPersons doubts;

    Candidates(DoubtfulPersons doubts) {
        this.doubts = doubts;
    }

    /**
     * Somebody who may be meant.
     *
     * @param sameSurname whether it is spelled alike too
     * @param sameCountry whether posts of one country named both first
     * @param commonPosts cables that name the candidate, from posts that name the surname too
     * @param together cables that name both, which speaks against it
     */
    record Candidate(PersonInBrief person, boolean sameSurname, boolean sameCountry, long commonPosts,
            long together) {
        private static final Comparator<Candidate> LIKELIEST_FIRST = Comparator
                .comparing((Candidate candidate) -> candidate.together > 0)
                .thenComparing(candidate -> !candidate.sameSurname)
                .thenComparing(candidate -> !candidate.sameCountry)
                .thenComparingLong(candidate -> -candidate.commonPosts)
                .thenComparingLong(candidate -> -candidate.person.cables())
                .thenComparing(candidate -> candidate.person.slug());
    }

    /** A name that stands alone, with who may be meant. */
    record Doubt(PersonInBrief person, List<Candidate> candidates) {}

    List<Doubt> of(List<PersonInBrief> alone) {
        List<PersonInBrief> full = doubts.full(alone.stream().map(PersonInBrief::block).distinct().toList());
        List<Long> aloneIds = ids(alone);
        List<Long> fullIds = ids(full);
        Map<Long, Map<String, Long>> posts = posts(Stream.concat(aloneIds.stream(), fullIds.stream()).toList());
        Map<Long, Map<Long, Long>> together = new HashMap<>();
        for (NamedTogether pair : doubts.together(aloneIds, fullIds)) {
            together.computeIfAbsent(pair.personId(), _ -> new HashMap<>()).put(pair.otherId(), pair.cables());
        }
        return alone.stream().map(person -> new Doubt(person, full.stream()
                .filter(other -> other.block().equals(person.block())
                        && NamedPerson.areAlike(other.name(), person.name()) && isOfInitial(person, other))
                .map(other -> new Candidate(other, other.surname().equals(person.surname()),
                        other.country().equals(person.country()), common(person, other, posts),
                        together.getOrDefault(person.id(), Map.of()).getOrDefault(other.id(), 0L)))
                .sorted(Candidate.LIKELIEST_FIRST).limit(MOST).toList())).toList();
    }

    private static List<Long> ids(Collection<PersonInBrief> persons) {
        return persons.stream().map(PersonInBrief::id).toList();
    }

    private Map<Long, Map<String, Long>> posts(Collection<Long> persons) {
        Map<Long, Map<String, Long>> posts = new HashMap<>();
        doubts.posts(persons).forEach(row -> posts.computeIfAbsent(row.personId(), _ -> new HashMap<>())
                .put(row.station(), row.cables()));
        return posts;
    }

    private static long common(PersonInBrief person, PersonInBrief other, Map<Long, Map<String, Long>> posts) {
        Map<String, Long> own = posts.getOrDefault(person.id(), Map.of());
        return posts.getOrDefault(other.id(), Map.of()).entrySet().stream()
                .filter(post -> own.containsKey(post.getKey())).mapToLong(Map.Entry::getValue).sum();
    }

    /** J. Mudge is no Richard Mudge. */
    private static boolean isOfInitial(PersonInBrief person, PersonInBrief other) {
        if (person.form() != Form.INITIAL) {
            return true;
        }
        String initial = PersonName.words(person.name()).getFirst().substring(0, 1);
        List<String> words = PersonName.words(other.name());
        return words.stream().limit(Math.max(1, words.size() - 1)).anyMatch(word -> word.startsWith(initial));
    }
}
