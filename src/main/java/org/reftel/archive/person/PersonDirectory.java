package org.reftel.archive.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.reftel.archive.Tally;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists of persons by name, letter, country and office. Every answer is bounded, however many persons there are. */
@Repository
@Transactional(readOnly = true)
public class PersonDirectory {
    /** So many names that a text may mean are looked at. */
    public static final int MOST_FOUND = 500;
    /** So many by each of the two indexes, while somebody types. */
    private static final int MOST_QUICKLY = 200;
    /** Shorter texts are the start of so many names that nobody misses the words within. */
    private static final int SHORTEST_WITHIN = 3;
    /** Words within names have no index: the search through all names is given up after this. */
    private static final int LONGEST_SEARCH_MILLISECONDS = 2_000;

    private final EntityManager entities;

    PersonDirectory(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Which persons.
     *
     * @param letter the first of the surname; empty for all
     * @param country of the posts that name them; empty for all
     * @param office in words; empty for all
     */
    public record Wanted(String letter, String country, String office) {
        /** Everybody. */
        public static Wanted all() {
            return new Wanted("", "", "");
        }

        public boolean isAll() {
            return letter.isEmpty() && country.isEmpty() && office.isEmpty();
        }

        private Map<String, Object> parameters() {
            Map<String, Object> parameters = new LinkedHashMap<>();
            if (!letter.isEmpty()) {
                parameters.put("letter", letter.toLowerCase(Locale.ROOT));
                parameters.put("behind", behind(letter.toLowerCase(Locale.ROOT)));
            }
            if (!country.isEmpty()) {
                parameters.put("country", country);
            }
            if (!office.isEmpty()) {
                parameters.put("office", office);
            }
            return parameters;
        }

        private String condition() {
            List<String> conditions = new ArrayList<>(List.of("true = true"));
            if (!letter.isEmpty()) {
                conditions.add("p.surname >= :letter and p.surname < :behind");
            }
            if (!country.isEmpty()) {
                conditions.add("p.country = :country");
            }
            if (!office.isEmpty()) {
                conditions.add("p.id in (select m.person.id from Mention m where m.office = :office)");
            }
            return String.join(" and ", conditions);
        }
    }

    /**
     * A page of persons by surname.
     *
     * @param page from 1
     */
    public List<Person> page(Wanted wanted, int page, int size) {
        return with(wanted.parameters(), entities.createQuery(
                "select p from Person p where " + wanted.condition() + " order by p.surname, p.name, p.slug",
                Person.class)).setFirstResult((page - 1) * size).setMaxResults(size).getResultList();
    }

    /** How many there are in all. */
    public long count(Wanted wanted) {
        return with(wanted.parameters(), entities.createQuery(
                "select count(p) from Person p where " + wanted.condition(), Long.class)).getSingleResult();
    }

    /** The countries of the posts that name persons, with how many they name. */
    public List<Tally> countries() {
        return entities.createQuery("""
                select new org.reftel.archive.Tally(p.country, count(p)) from Person p where p.country <> ''
                group by p.country order by p.country""", Tally.class).getResultList();
    }

    /** The addresses of at most {@link #MOST_FOUND} persons with a word of the name that starts as somebody types it. */
    public Set<String> startingWith(String text, Wanted wanted) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        String plain = plain(words);
        Set<String> found = new LinkedHashSet<>();
        if (!plain.isEmpty()) {
            found.addAll(indexed(plain, wanted, MOST_FOUND));
        }
        if (words.length() >= SHORTEST_WITHIN && found.size() < MOST_FOUND) {
            found.addAll(within(words, wanted));
        }
        return found.stream().limit(MOST_FOUND).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same by the start of the surname or of the whole name only, which costs next to nothing. */
    public Set<String> quicklyStartingWith(String text) {
        String plain = plain(text.strip().toLowerCase(Locale.ROOT));
        return plain.isEmpty() ? Set.of() : indexed(plain, Wanted.all(), MOST_QUICKLY);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /**
     * By the start of the surname or of the whole name, each of which has an index. Two questions: a union would read all persons
     * that answer to either before the first is known.
     *
     * @param most persons by each
     */
    private Set<String> indexed(String plain, Wanted wanted, int most) {
        Set<String> found = new LinkedHashSet<>(between("surname", plain.replace("-", ""), wanted, most));
        found.addAll(between("slug", plain, wanted, most));
        return found;
    }

    private List<String> between(String column, String start, Wanted wanted, int most) {
        Map<String, Object> parameters = wanted.parameters();
        parameters.put("from", start);
        parameters.put("to", behind(start));
        return with(parameters, entities.createQuery("select p.slug from Person p where " + wanted.condition()
                + " and p." + column + " >= :from and p." + column + " < :to", String.class))
                .setMaxResults(most).getResultList();
    }

    private List<String> within(String words, Wanted wanted) {
        Map<String, Object> parameters = wanted.parameters();
        parameters.put("within", "% " + words + "%");
        return with(parameters, entities.createQuery(
                "select p.slug from Person p where " + wanted.condition() + " and lower(p.name) like :within",
                String.class)).setMaxResults(MOST_FOUND)
                .setHint("jakarta.persistence.query.timeout", LONGEST_SEARCH_MILLISECONDS).getResultList();
    }

    /** The first text behind all that start like this; the start ends with a letter or digit. */
    private static String behind(String start) {
        int last = start.length() - 1;
        return start.substring(0, last) + (char) (start.charAt(last) + 1);
    }

    private static <T> TypedQuery<T> with(Map<String, Object> parameters, TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
