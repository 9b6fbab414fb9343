package org.reftel.archive;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what curators decided. */
public interface PersonDecisionRepository extends Repository<PersonDecision, Long> {
    /** So many on a page for readers. */
    int MOST_TOLD = 50;

    Optional<PersonDecision> findById(long id);

    /** Those that apply to a person, in the order in which they were made. */
    @Query("from PersonDecision where personId = :person and undone is null order by id")
    List<PersonDecision> applying(long person, Pageable page);

    /** All that apply to a person. */
    default List<PersonDecision> applying(long person) {
        return applying(person, Pageable.unpaged());
    }

    /** As many of these as readers are told. */
    default List<PersonDecision> told(long person) {
        return applying(person, PageRequest.ofSize(MOST_TOLD));
    }

    /** Those that stand, though nothing answers to them any more. */
    @Query("from PersonDecision where matched = false and undone is null order by id desc")
    List<PersonDecision> unanswered(Pageable page);

    /** How many stand, though nothing answers to them any more. */
    @Query("select count(*) from PersonDecision where matched = false and undone is null")
    long countUnanswered();

    /** All ever made, the latest first; {@code kind} empty for every kind. */
    @Query("from PersonDecision where :kind = '' or kind = :kind order by id desc")
    List<PersonDecision> log(String kind, Pageable page);

    /** How many were ever made; {@code kind} empty for every kind. */
    @Query("select count(*) from PersonDecision where :kind = '' or kind = :kind")
    long count(String kind);

    /** Those about names of a person that were undone, the latest first. */
    @Query(nativeQuery = true, value = """
            select d.* from person_decision d where d.undone is not null and (
            exists (select 1 from cable c join mention m on m.cable_id = c.id
            where c.identifier = d.cable and m.name = d.name and m.person_id = :person)
            or exists (select 1 from cable c join mention m on m.cable_id = c.id
            where c.identifier = d.other_cable and m.name = d.other_name and m.person_id = :person))
            order by d.id desc limit 50""")
    List<PersonDecision> undone(long person);
}
