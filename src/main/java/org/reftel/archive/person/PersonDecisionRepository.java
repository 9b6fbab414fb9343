package org.reftel.archive.person;

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

    /** The condition. A cable that is not held shows nobody. */
    String UNANSWERED = """
            d.undone is null and (d.matched = false or d.id in (select h.decision_id from hidden_name h
            join cable c on c.identifier = h.cable where h.answered = false))""";

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

    /** Those that hide names of a person, which may be part of whom they were made for, in the order in which they were made. */
    @Query(nativeQuery = true, value = """
            select d.* from person_decision d where d.undone is null and d.id in (
            select h.decision_id from mention m join cable c on c.id = m.cable_id
            join hidden_name h on h.cable = c.identifier and h.name = m.name
            where m.person_id = :person and m.state = 'HIDDEN')
            order by d.id""")
    List<PersonDecision> hiding(long person);

    /** Those that stand, though nothing answers to them any more, or not to all that they hide. */
    @Query(nativeQuery = true, value = "select d.* from person_decision d where " + UNANSWERED + " order by d.id desc")
    List<PersonDecision> unanswered(Pageable page);

    /** How many stand, though nothing answers to them any more, or not to all that they hide. */
    @Query(nativeQuery = true, value = "select count(*) from person_decision d where " + UNANSWERED)
    long countUnanswered();

    /** Cables that do not have a name any more which a decision hid there, in their order, at most 20. */
    @Query(nativeQuery = true, value = """
            select distinct h.cable from hidden_name h join cable c on c.identifier = h.cable
            where h.decision_id = :decision and h.answered = false order by h.cable limit 20""")
    List<String> lost(long decision);

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
