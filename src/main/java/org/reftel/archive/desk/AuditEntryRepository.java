package org.reftel.archive.desk;

import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps and reads who changed what; nothing is ever taken out. */
public interface AuditEntryRepository extends Repository<AuditEntry, Long> {
    AuditEntry save(AuditEntry entry);

    /** The latest first; {@code who} and {@code what} empty for all. */
    @Query("from AuditEntry where (:who = '' or who = :who) and (:what = '' or what = :what) order by id desc")
    List<AuditEntry> latest(String who, String what, Pageable page);

    /** How many there are of these. */
    @Query("select count(*) from AuditEntry where (:who = '' or who = :who) and (:what = '' or what = :what)")
    long count(String who, String what);

    /** Everybody who is named, by name. */
    @Query("select distinct who from AuditEntry order by who")
    List<String> names(Pageable page);

    /** Every word for what was done. */
    @Query("select distinct what from AuditEntry order by what")
    List<String> words(Pageable page);
}
