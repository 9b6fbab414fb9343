package org.reftel.ingest.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.ingest.assemble.CableAssembler;
import org.reftel.ingest.assemble.CableDocuments;
import org.reftel.ingest.assemble.CableDocuments.Read;
import org.reftel.ingest.read.ReadDocument;
import org.reftel.ingest.settle.NumbersToSettle;
import org.reftel.ingest.witness.Witness;
import org.reftel.ingest.witness.WitnessDecisions;
import org.reftel.ingest.witness.WitnessGroup;
import org.reftel.ingest.witness.WitnessGrouping;
import org.reftel.ingest.witness.WordRuns;
import org.reftel.telegram.model.ReadingText;
import org.reftel.vocabulary.Vocabulary;

/** Makes cables of the documents of each number in which something changed. */
final class Placement {
    private final Shelf shelf;
    private final PersonRegistry persons;
    private final NumbersToSettle numbers;
    private final Vocabulary vocabulary;
    private final WitnessDecisions decisions;
    /** What was read of documents, by hash; all that are compared are in it. */
    private final Map<String, ReadDocument> read;
    private final Map<String, List<SourceDocument>> ofNumber;
    /** Hashes, by number. */
    private final Map<String, Set<String>> changed = new HashMap<>();
    /** By the hash of the only document. */
    private final Map<String, Assembled> assembled = new HashMap<>();

    /** A cable that is not placed yet. */
    private record Assembled(Cable cable, PersonRegistry.OfCable persons) {}

    Placement(Shelf shelf, PersonRegistry persons, NumbersToSettle numbers, Vocabulary vocabulary,
            WitnessDecisions decisions, Collection<ReadDocument> read) {
        this.shelf = shelf;
        this.ofNumber = shelf.byNumber();
        this.persons = persons;
        this.numbers = numbers;
        this.vocabulary = vocabulary;
        this.decisions = decisions;
        this.read = new HashMap<>();
        read.forEach(document -> this.read.put(document.hash().sha256(), document));
    }

    /** A document is new, read anew, or not a file's present content any more. */
    void changed(SourceDocument document) {
        changed.computeIfAbsent(document.number(), _ -> new LinkedHashSet<>()).add(document.sha256());
    }

    /**
     * Documents that are to be compared with others: of a number of which several are held that may be the same telegram. One whose
     * year is open may be that of any year.
     */
    static List<SourceDocument> compared(List<SourceDocument> ofNumber, boolean decided) {
        boolean open = ofNumber.stream().anyMatch(document -> document.identifier().equals(document.number()));
        if (ofNumber.size() > 1 && (open || decided)) {
            return ofNumber;
        }
        Map<String, Integer> count = new HashMap<>();
        ofNumber.forEach(document -> count.merge(document.identifier(), 1, Integer::sum));
        return ofNumber.stream().filter(document -> Objects.requireNonNull(count.get(document.identifier())) > 1
                || !document.witnessOf().equals(document.identifier())).toList();
    }

    /** Places the present documents of some numbers, as far as they were read. */
    void place(Set<String> numbers, Predicate<String> decided) {
        assemble(numbers.stream()
                .flatMap(number -> alone(number, compared(number, decided.test(number)))).toList());
        numbers.forEach(number -> place(number, compared(number, decided.test(number))));
    }

    /** On all processors what stands alone, as nearly every document does. */
    private void assemble(List<CableDocuments> alone) {
        assembled.putAll(alone.parallelStream().collect(
                Collectors.toMap(documents -> documents.shown().source().sha256(), this::assembled)));
    }

    private Assembled assembled(CableDocuments documents) {
        PersonRegistry.OfCable named = persons.of(documents.identifier());
        return new Assembled(CableAssembler.assemble(documents, vocabulary, named), named);
    }

    private List<SourceDocument> readOf(String number) {
        return present(number).stream().filter(document -> read.containsKey(document.sha256())).toList();
    }

    private Set<SourceDocument> compared(String number, boolean decided) {
        return Set.copyOf(compared(readOf(number), decided));
    }

    private Stream<CableDocuments> alone(String number, Set<SourceDocument> compared) {
        Set<String> changedHere = changed.getOrDefault(number, Set.of());
        return readOf(number).stream()
                .filter(document -> !compared.contains(document) && changedHere.contains(document.sha256()))
                .map(document -> CableDocuments.of(Objects.requireNonNull(read.get(document.sha256())), document));
    }

    private void place(String number, Set<SourceDocument> compared) {
        Set<String> changedHere = changed.getOrDefault(number, Set.of());
        alone(number, compared).toList().forEach(this::place);
        changedHere.forEach(hash -> shelf.withHash(hash).ifPresent(this::placeEarlier));
        if (compared.stream().anyMatch(document -> changedHere.contains(document.sha256()))) {
            placeTogether(compared);
        }
    }

    private List<SourceDocument> present(String number) {
        return ofNumber.getOrDefault(number, List.of());
    }

    /** A cable may be shown from a version of a file that the file has no longer: nothing is lost by a change. */
    private void placeEarlier(SourceDocument document) {
        boolean shown = document.isSuperseded() && read.containsKey(document.sha256()) && shelf.cables()
                .cable(document.witnessOf()).filter(cable -> cable.source().sha256().equals(document.sha256()))
                .isPresent();
        boolean left = present(document.number()).stream()
                .noneMatch(other -> other.witnessOf().equals(document.witnessOf()));
        if (shown && left) {
            place(new CableDocuments(document.witnessOf(),
                    new Read(Objects.requireNonNull(read.get(document.sha256())), document), List.of(), List.of()));
        }
    }

    private void placeTogether(Set<SourceDocument> documents) {
        Set<String> before = new TreeSet<>();
        documents.forEach(document -> before.add(document.witnessOf()));
        Map<String, String> movedTo = new HashMap<>();
        List<WitnessGroup> groups = WitnessGrouping.of(documents.stream().map(this::witness).toList(), decisions);
        for (WitnessGroup group : groups) {
            for (Witness witness : members(group)) {
                movedTo.putIfAbsent(source(witness).witnessOf(), group.identifier());
            }
        }
        groups.forEach(group -> before.remove(group.identifier()));
        // cables that go, go first: who was in them is to be found by those that stay
        for (String gone : before) {
            shelf.cables().cable(gone).ifPresent(cable -> {
                persons.of(gone).changed();
                numbers.cable(cable.identity());
                shelf.cables().remove(cable);
                shelf.follow(gone, movedTo.getOrDefault(gone, gone));
            });
        }
        groups.forEach(group -> place(new CableDocuments(group.identifier(), read(group.shown()),
                group.sections().stream().map(this::read).toList(),
                group.witnesses().stream().skip(1).map(this::read).toList())));
    }

    private static List<Witness> members(WitnessGroup group) {
        List<Witness> members = new ArrayList<>(group.witnesses());
        members.addAll(group.sections());
        return members;
    }

    private void place(CableDocuments documents) {
        String identifier = documents.identifier();
        documents.all().map(Read::source).filter(source -> !source.witnessOf().equals(identifier)).forEach(source -> {
            source.settle(identifier);
            shelf.update(source);
        });
        Assembled made = documents.all().count() > 1
                ? null
                : assembled.remove(documents.shown().source().sha256());
        if (made == null) {
            made = assembled(documents);
        }
        Cable fresh = made.cable;
        if (shelf.cables().put(fresh)) {
            made.persons.changed();
            shelf.cables().before(identifier).ifPresent(held -> numbers.cable(held.identity()));
            numbers.cable(fresh.identity());
            numbers.references(fresh);
        }
    }

    private Read read(Witness witness) {
        return new Read(Objects.requireNonNull(read.get(witness.sha256()), witness::sha256), source(witness));
    }

    private SourceDocument source(Witness witness) {
        return shelf.withHash(witness.sha256()).orElseThrow();
    }

    private Witness witness(SourceDocument source) {
        ReadDocument document = Objects.requireNonNull(read.get(source.sha256()), source::sha256);
        List<String> text = document.telegram().body().paragraphs().stream()
                .map(paragraph -> paragraph.heading().map(ReadingText::text).orElse("") + " "
                        + paragraph.text().text())
                .toList();
        return new Witness(source.sha256(), document.identifier(), document.identifier().equals(document.number()),
                document.section(), document.telegram().subject().optional(), WordRuns.of(text),
                source.completeness(),
                document.telegram().source().length());
    }
}
