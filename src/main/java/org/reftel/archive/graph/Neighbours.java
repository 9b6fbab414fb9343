package org.reftel.archive.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import org.reftel.archive.cable.CableNumber;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the cables before and after a number of the same station and year: three queries, each by an index. */
@Repository
@Transactional(readOnly = true)
public class Neighbours {
    private static final int MOST_HELD = 3;
    /** Farther away no cited number is looked for. */
    private static final int REACH = 100;
    private static final int SERIAL = CableInBrief.WIDTH;

    private final EntityManager entities;
    private final Citations citations;

    Neighbours(EntityManager entities, Citations citations) {
        this.entities = entities;
        this.citations = citations;
    }

    /** Around a number; none where its year is open. */
    public Neighbourhood of(CableNumber number) {
        OptionalInt year = number.fullYear();
        if (year.isEmpty()) {
            return Neighbourhood.none();
        }
        List<RulerMark.Held> before = held(number, year.getAsInt(), "< :serial", "desc");
        List<RulerMark.Held> after = held(number, year.getAsInt(), "> :serial", "asc");
        NavigableMap<Integer, RulerMark> marks = new TreeMap<>();
        cited(number, before, after).forEach(cited -> marks.put(cited.serial(), cited));
        before.forEach(held -> marks.put(held.serial(), held));
        after.forEach(held -> marks.put(held.serial(), held));
        return marks.isEmpty()
                ? Neighbourhood.none()
                : new Neighbourhood(ruler(number, marks), cables(before), cables(after));
    }

    private static List<CableInBrief> cables(List<RulerMark.Held> held) {
        return held.stream().map(RulerMark.Held::cable).toList();
    }

    private List<RulerMark.Held> held(CableNumber number, int year, String side, String order) {
        return entities.createQuery("select " + CableInBrief.COLUMNS + ", c.identity.serial from Cable c "
                + "where c.identity.station = :station and c.identity.year = :year and c.identity.serial " + side
                + " order by c.identity.serial " + order + ", c.identity.identifier", Object[].class)
                .setParameter("station", number.station()).setParameter("year", year)
                .setParameter("serial", number.serial()).setMaxResults(MOST_HELD).getResultList().stream()
                .map(row -> new RulerMark.Held((Integer) row[SERIAL], CableInBrief.of(row))).toList();
    }

    /** Between the held ones, or a little way on where no more are held. */
    private List<RulerMark.Cited> cited(CableNumber number, List<RulerMark.Held> before, List<RulerMark.Held> after) {
        int serial = number.serial();
        int first = Math.max(before.size() < MOST_HELD ? 1 : before.getLast().serial(), serial - REACH);
        int last = Math.min(after.size() < MOST_HELD ? Integer.MAX_VALUE : after.getLast().serial(), serial + REACH);
        List<String> near = IntStream.rangeClosed(Math.max(1, first), last).filter(other -> other != serial)
                .mapToObj(other -> number.at(other).identifier()).toList();
        return citations.citedOf(near).stream().flatMap(identifier -> CableNumber.of(identifier).stream())
                .map(cited -> new RulerMark.Cited(cited.serial(), cited.identifier())).toList();
    }

    private static List<RulerMark> ruler(CableNumber number, NavigableMap<Integer, RulerMark> marks) {
        marks.put(number.serial(), new RulerMark.Here(number.serial()));
        List<RulerMark> ruler = new ArrayList<>();
        int next = marks.firstKey();
        for (int serial : marks.keySet()) {
            if (serial > next) {
                ruler.add(new RulerMark.Unknown(next, serial - 1));
            }
            ruler.add(marks.get(serial));
            next = serial + 1;
        }
        return ruler;
    }
}
