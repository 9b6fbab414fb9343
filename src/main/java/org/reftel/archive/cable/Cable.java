package org.reftel.archive.cable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;

/** The archive's record of one telegram, with its parts. */
@Entity
public class Cable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cable_seq")
    @SequenceGenerator(name = "cable_seq", sequenceName = "cable_seq", allocationSize = 50)
    private @Nullable Long id;
    @Embedded
    private Identity identity;
    @Embedded
    private @Nullable Dates dates;
    @Embedded
    private @Nullable Origin origin;
    @Embedded
    private @Nullable Markings markings;
    @Embedded
    private @Nullable Transmission transmission;
    @Embedded
    private @Nullable ClassifiedBy classifiedBy;
    private @Nullable String title;
    private @Nullable String subject;
    private @Nullable String signer;
    @Convert(converter = Lines.class)
    private List<String> attention;
    @Convert(converter = Lines.class)
    private List<String> remarks;
    @Convert(converter = Lines.class)
    private List<String> spelled = List.of();
    private boolean partial;
    private boolean cited;
    private @Nullable String redaction;
    @Convert(converter = Lines.class)
    private List<String> conflicts;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_document_id")
    private SourceDocument source;
    private @Nullable String digest;
    @UpdateTimestamp(source = SourceType.VM)
    private @Nullable Instant changed;
    private long revision = 1;
    @Column(name = "indexed_revision")
    private long indexedRevision;

    @OneToMany(mappedBy = "cable")
    @OrderBy("id.ordinal")
    private List<Paragraph> paragraphs = new ArrayList<>();
    @OneToMany(mappedBy = "cable")
    @OrderBy("id.ordinal")
    private List<CableTag> tags = new ArrayList<>();
    @OneToMany(mappedBy = "cable")
    @OrderBy("id.ordinal")
    private List<Mention> mentions = new ArrayList<>();
    @OneToMany(mappedBy = "cable")
    @OrderBy("id.ordinal")
    private List<Addressee> addressees = new ArrayList<>();
    @OneToMany(mappedBy = "cable")
    @OrderBy("id.ordinal")
    private List<CableReference> references = new ArrayList<>();
    @OneToMany(mappedBy = "cable")
    @OrderBy("id.ordinal")
    private List<Repair> repairs = new ArrayList<>();
    @OneToMany(mappedBy = "cable")
    @OrderBy("id.ordinal")
    private List<Finding> findings = new ArrayList<>();
    @OneToMany(mappedBy = "cable")
    @OrderBy("id.ordinal")
    private List<CableSection> sections = new ArrayList<>();
    @OneToMany(mappedBy = "cable")
    @OrderBy("id.ordinal")
    private List<Comparison> comparisons = new ArrayList<>();

    protected Cable() {}

    public Cable(Identity identity, CableDescription description, SourceDocument source) {
        this.identity = identity;
        describe(description, source);
    }

    private void describe(CableDescription description, SourceDocument from) {
        source = from;
        dates = description.dates();
        origin = description.origin();
        markings = description.markings();
        transmission = description.transmission();
        classifiedBy = description.classifiedBy();
        title = description.title();
        subject = description.subject();
        signer = description.signer();
        attention = description.attention();
        remarks = description.remarks();
        partial = description.partial();
        redaction = description.redaction();
        conflicts = description.conflicts();
    }

    private CableDescription description() {
        return new CableDescription(dates(), origin, markings(), transmission(), classifiedBy(), title, subject,
                signer, attention, remarks, partial, redaction, conflicts);
    }

    /** Takes over what another reading of the same telegram says; key and history stay. */
    public void replaceBy(Cable other) {
        identity = other.identity;
        describe(other.description(), other.source);
        digest = other.digest;
        spelled = other.spelled;
        revision++;
        paragraphs = other.paragraphs;
        tags = other.tags;
        mentions = other.mentions;
        addressees = other.addressees;
        references = other.references;
        repairs = other.repairs;
        findings = other.findings;
        sections = other.sections;
        comparisons = other.comparisons;
    }

    /**
     * Takes the names of persons who are withheld out of everything that is told of the cable.
     *
     * @param hidden its mentions of them
     */
    public void withhold(Collection<Mention> hidden) {
        Masking masking = Masking.hiding(hidden);
        digest = null;
        describe(description().masked(masking), source);
        parts().forEach(list -> list.forEach(part -> part.mask(masking)));
        hidden.forEach(mention -> mention.maskIn(paragraphs));
        spellHeadline();
    }

    /** Notes how the text, which is complete now, spells the headline's words. */
    public void spellHeadline() {
        spelled = Spellings.of(headline(), paragraphs.stream().map(Paragraph::text).toList()).words();
    }

    /** All parts, each with its key; the cable must be stored. */
    public List<PartOfCable> placedParts() {
        List<PartOfCable> placed = new ArrayList<>();
        for (List<? extends PartOfCable> list : parts()) {
            int ordinal = 1;
            for (PartOfCable part : list) {
                part.placeIn(this, ordinal++);
                placed.add(part);
            }
        }
        return placed;
    }

    private List<List<? extends PartOfCable>> parts() {
        return List.of(paragraphs, tags, mentions, addressees, references, repairs, findings, comparisons,
                sections);
    }

    /**
     * Its key in the database.
     *
     * @throws IllegalStateException before it is stored
     */
    public long id() {
        if (id == null) {
            throw new IllegalStateException(identity.identifier() + " is not stored yet");
        }
        return id;
    }

    public Identity identity() {
        return identity;
    }

    /** The public key, for short. */
    public String identifier() {
        return identity.identifier();
    }

    public Dates dates() {
        return dates == null ? new Dates(null, null) : dates;
    }

    public Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    public Markings markings() {
        return markings == null ? new Markings(null, null, List.of(), List.of()) : markings;
    }

    public Transmission transmission() {
        return transmission == null ? Transmission.none() : transmission;
    }

    public ClassifiedBy classifiedBy() {
        return classifiedBy == null ? ClassifiedBy.none() : classifiedBy;
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /** What to call it on a page: its subject, else the site's title, else its identifier. */
    public String headline() {
        return subject != null ? subject : title != null ? title : identifier();
    }

    /** How its text spells the headline's words. */
    public Spellings spellings() {
        return Spellings.kept(spelled);
    }

    public Optional<String> signer() {
        return Optional.ofNullable(signer);
    }

    public List<String> attention() {
        return attention;
    }

    /** Lines that speak of the telegram itself: that it is a corrected copy, cleared, to be handled with care. */
    public List<String> remarks() {
        return remarks;
    }

    public boolean isPartial() {
        return partial;
    }

    /** Whether a reference of another cable that is held names it for certain or by inference. */
    public boolean isCited() {
        return cited;
    }

    public Optional<String> redaction() {
        return Optional.ofNullable(redaction);
    }

    public SourceDocument source() {
        return source;
    }

    /** Tells this reading from others; empty where that is not known: the cable is from before this was noted, or was masked since. */
    public Optional<String> digest() {
        return Optional.ofNullable(digest);
    }

    /** This reading can be told from others by this. */
    public void know(String digestOfReading) {
        digest = digestOfReading;
    }

    public long revision() {
        return revision;
    }

    /** When what is told of it changed last; empty before it is stored. */
    public Optional<Instant> changed() {
        return Optional.ofNullable(changed);
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public List<CableTag> tags() {
        return tags;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public List<Addressee> addressees() {
        return addressees;
    }

    public List<CableReference> references() {
        return references;
    }

    public List<Repair> repairs() {
        return repairs;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The later sections that came in documents of their own, in order. */
    public List<CableSection> sections() {
        return sections;
    }

    public List<Comparison> comparisons() {
        return comparisons;
    }

    public List<String> conflicts() {
        return conflicts;
    }
}
