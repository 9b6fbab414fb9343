package org.reftel.archive.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.reftel.archive.cable.CableNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the web between cables says of one: a fixed number of queries, however many cables cite it. */
@Component
@Transactional(readOnly = true)
public class CableGraph {
    private final Citations citations;
    private final Neighbours neighbours;
    private final Passages passages;

    CableGraph(Citations citations, Neighbours neighbours, Passages passages) {
        this.citations = citations;
        this.neighbours = neighbours;
        this.passages = passages;
    }

    /**
     * Around a cable, held or not.
     *
     * @param cites identifiers that it names itself
     * @param most so many citing cables, of each kind
     */
    public Surroundings around(String identifier, Collection<String> cites, int most) {
        Optional<CableNumber> number = CableNumber.of(identifier);
        Map<String, Long> together = citations.companions(identifier);
        Set<String> named = new HashSet<>(together.keySet());
        named.addAll(cites);
        Map<String, CableInBrief> held = citations.held(named);
        return new Surroundings(citations.of(identifier, 1, most),
                number.map(present -> citations.possiblyOf(present, most)).orElse(new CitedBy(0, List.of())),
                together.entrySet().stream().filter(other -> !other.getKey().equals(identifier))
                        .map(other -> new Companion(other.getKey(), other.getValue(),
                                Optional.ofNullable(held.get(other.getKey()))))
                        .toList(),
                number.map(neighbours::of).orElse(Neighbourhood.none()), held);
    }

    /** Of what a cable cites the ones held, and nothing else of its place in the web. */
    public Surroundings onlyHeld(Collection<String> cites) {
        CitedBy none = new CitedBy(0, List.of());
        return new Surroundings(none, none, List.of(), Neighbourhood.none(), citations.held(cites));
    }

    /** What is known of a cable that is not held; empty where no cable cites it, or where its year is open. */
    public Optional<Ghost> ghost(CableNumber number, int most) {
        if (number.isYearOpen() || !citations.isCited(number.identifier())) {
            return Optional.empty();
        }
        Surroundings around = around(number.identifier(), List.of(number.withOpenYear().identifier()), most);
        Optional<CableInBrief> first = around.citedBy().cables().stream().map(CitingCable::cable).findFirst();
        return Optional.of(new Ghost(number, around, DateWindow.of(number, around.neighbours(), first),
                Optional.ofNullable(around.held().get(number.withOpenYear().identifier())),
                passages.of(number, around.citedBy().cables())));
    }

    /** What a number without year may mean; empty where no cable has it and none cites it. */
    public Optional<NumberWithoutYear> withoutYear(CableNumber number, int most) {
        List<String> dated = number.inEveryYear();
        List<CableInBrief> held = new ArrayList<>(citations.held(dated).values());
        Map<String, Long> ghosts = citations.counts(dated);
        held.forEach(cable -> ghosts.remove(cable.identifier()));
        CitedBy citedBy = citations.of(number.identifier(), 1, most);
        return held.isEmpty() && ghosts.isEmpty() && citedBy.isEmpty()
                ? Optional.empty()
                : Optional.of(new NumberWithoutYear(number, held, ghosts, citedBy));
    }
}
