package org.reftel.ingest.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.cable.Finding;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.archive.run.IngestOutcome.Result;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.ingest.source.UnreadableDocumentException;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.Order;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.reftel.support.SeedFiles;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.source.Span;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Telegrams that are garbled, cut or contradict themselves: they come in as far as they can be read, and their pages say what is wrong. */
@ArchiveTest
class DocumentFaultsTests {
    private static final int CUTS = 200;
    private static final Set<String> INCOMPLETE = Set.of("text-missing", "signature-missing", "signature-doubtful",
            "page-missing");
    private static final String ACCENTS = "São Paulo and Zürich: “quoted”, Kazakhstan’s €5";

    @Autowired
    private IngestJob job;
    @Autowired
    private CableReader reader;
    @Autowired
    private CableSearch search;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private MockMvc mvc;
    @TempDir
    private Path folder;
    private final Map<String, IngestOutcome> outcomes = new HashMap<>();

    @Test
    @Timeout(20)
    void documentOnOneLineIsReadOrRefusedInNoTime() throws Exception {
        String line = CableText.numbered("QUITO 000001").text().replace('\n', ' ');
        write("five-megabytes.txt", (line + "They spoke of trade. ".repeat(250_000)).getBytes(UTF_8));
        write("one-megabyte.txt", (line + "They spoke of trade. ".repeat(49_000)).getBytes(UTF_8));

        ingest();

        assertThat(outcome("five-megabytes.txt").message()).startsWith("too large: ");
        holds("five-megabytes.txt", "one-megabyte.txt");
    }

    @Test
    void controlCharactersAndBrokenPairsAreShownAsSignsAndCounted() throws Exception {
        byte[] before = text("QUITO 000011", "NUL \u0000, escape \u001b, delete \u007f, late \u0085, none \ufffe.")
                .getBytes(UTF_8);
        write("controls.txt", before);
        byte[] surrogate = text("QUITO 000012", "Pair \u20ac\u20ac\u20ac half @ here.").getBytes(UTF_8);
        write("surrogate.txt", replaced(surrogate, '@', 0xED, 0xA0, 0x80));

        ingest();

        assertThat(paragraph("07QUITO11"))
                .startsWith("NUL \u2400, escape \u241b, delete \u2421, late \ufffd, none \ufffd.");
        assertThat(findings("07QUITO11")).contains(
                "3 control characters stood in the document, here first; their signs stand for them",
                "2 characters could not be read, here first; a sign stands for each");
        assertThat(paragraph("07QUITO12")).startsWith("Pair \u20ac\u20ac\u20ac half \ufffd");
        assertThat(findings("07QUITO12")).anyMatch(found -> found.contains("could not be read"));
        assertThat(reader.sourceBytes("07QUITO11")).contains(before);
        holds("controls.txt", "surrogate.txt");
    }

    @Test
    void wellFormedEncodingsGiveTheSameText() throws Exception {
        write("utf8.txt", text("QUITO 000021", ACCENTS).getBytes(UTF_8));
        write("utf8-mark.txt", ("\ufeff" + text("QUITO 000022", ACCENTS)).getBytes(UTF_8));
        write("utf16le.txt", ("\ufeff" + text("QUITO 000023", ACCENTS)).getBytes(StandardCharsets.UTF_16LE));
        write("utf16be.txt", ("\ufeff" + text("QUITO 000024", ACCENTS)).getBytes(StandardCharsets.UTF_16BE));
        write("windows.txt", text("QUITO 000025", ACCENTS).getBytes(Charset.forName("windows-1252")));

        ingest();

        for (int serial = 21; serial <= 25; serial++) {
            assertThat(paragraph("07QUITO" + serial)).startsWith(ACCENTS);
            assertThat(findings("07QUITO" + serial)).isEmpty();
        }
        holds("utf8.txt", "utf8-mark.txt", "utf16le.txt", "utf16be.txt", "windows.txt");
    }

    @Test
    void brokenEncodingsAreToldAndTheirBytesKept() throws Exception {
        byte[] broken = replaced(text("QUITO 000031", ACCENTS + " @ end").getBytes(UTF_8), '@', 0xC3);
        byte[] twice = new String(text("QUITO 000032", "São Paulo’s").getBytes(UTF_8),
                Charset.forName("windows-1252")).getBytes(UTF_8);
        byte[] half = ("\ufeff" + text("QUITO 000033", "half @ here")).getBytes(StandardCharsets.UTF_16LE);
        half[new String(half, StandardCharsets.UTF_16LE).indexOf('@') * 2 + 1] = (byte) 0xD8;
        write("broken.txt", broken);
        write("twice.txt", twice);
        write("half.txt", half);

        ingest();

        assertThat(paragraph("07QUITO31")).startsWith(ACCENTS + " \ufffd end");
        assertThat(findings("07QUITO31"))
                .containsExactly("a character could not be read here; a sign stands for it");
        assertThat(paragraph("07QUITO32")).startsWith("São Paulo’s");
        assertThat(findings("07QUITO32"))
                .containsExactly(
                        "2 characters were encoded twice, here first; the text for reading has what was meant");
        assertThat(paragraph("07QUITO33")).startsWith("half \ufffd here");
        assertThat(reader.sourceBytes("07QUITO31")).contains(broken);
        assertThat(reader.sourceBytes("07QUITO32")).contains(twice);
        holds("broken.txt", "twice.txt", "half.txt");
    }

    /** The first word of a heading or of a page line, alone on the last line, cannot be told from a name. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void seedCutAnywhereIsRefusedOrSaysThatItIsIncomplete(int seed) throws Exception {
        DocumentReader documents = new DocumentReader(Vocabulary.load());
        byte[] whole = Files.readAllBytes(SeedFiles.files().get(seed));
        int end = telegram(documents, whole).body().signature().where().stream().mapToInt(Span::start).findFirst()
                .orElse(whole.length);
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < CUTS; i++) {
            try {
                ParsedTelegram cut = telegram(documents, Arrays.copyOf(whole, (int) ((long) end * i / CUTS)));
                if (!cut.envelope().isPartial()
                        && cut.diagnostics().stream().noneMatch(found -> INCOMPLETE.contains(found.code()))) {
                    silent.add(cut.body().signature().optional().orElseThrow());
                }
            } catch (UnreadableDocumentException e) {
                assertThat(e).hasMessageMatching("(?s)(not text|no telegram): .*|the file is empty");
            }
        }
        assertThat(silent).as("what is taken for a signature where the text was cut").hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void cutCopiesOfASeedAreStoredAndTold() throws Exception {
        byte[] whole = Files.readAllBytes(SeedFiles.files().getFirst());
        List<String> names = new ArrayList<>();
        for (int i = 0; i < CUTS; i++) {
            String name = "cut-%03d.txt".formatted(i);
            write(name, Arrays.copyOf(whole, whole.length * i / CUTS));
            names.add(name);
        }

        ingest();

        assertThat(outcomes.values()).filteredOn(outcome -> outcome.result() != Result.REJECTED)
                .hasSizeGreaterThan(CUTS / 2);
        assertThat(outcomes.values()).filteredOn(outcome -> outcome.result() == Result.REJECTED)
                .allMatch(outcome -> outcome.message().startsWith("no telegram: ")
                        || outcome.message().startsWith("not text: ") || outcome.message().equals("the file is empty"));
        holds(names.toArray(String[]::new));
    }

    @Test
    void identifierThatLiesIsKeptToldAndFound() throws Exception {
        write("lie.txt", site("06KABUL2935", "2006-08-17 12:21:00", text("KABUL 002936", "The true number.")));

        ingest();

        assertThat(outcome("lie.txt").identifier()).contains("06KABUL2935");
        assertThat(findings("06KABUL2935"))
                .contains("the site calls it 06KABUL2935, the telegram KABUL 2936");
        assertThat(search.count(Criteria.everything().toggle(Facet.CONFLICT, "number"))).isEqualTo(1);
        mvc.perform(get("/cables/06KABUL2935")).andExpect(status().isOk());
        ingest();
        assertThat(outcome("lie.txt").result()).isEqualTo(Result.UNCHANGED);
        holds("lie.txt");
    }

    @Test
    void impossibleDatesAreNoneAndComeLast() throws Exception {
        List<String> created = List.of("2006-02-31 09:30:00", "1066-10-14 09:00:00", "2099-01-01 00:00:00", "");
        List<String> groups = List.of("R 310930Z FEB 06", "R 329999Z MAR 06", "R 010000Z JAN", "undated");
        for (int i = 0; i < created.size(); i++) {
            write("odd-" + i + ".txt", site("06LAGOS" + (40 + i), created.get(i), CableText
                    .numbered("LAGOS 00004" + i).sent(groups.get(i)).about("AN ODD DATE").text()));
        }
        write("dated.txt", CableText.numbered("LAGOS 000049").about("A DATE").text().getBytes(UTF_8));

        ingest();

        Criteria all = Criteria.everything().withQuery("subject:date");
        assertThat(search.count(all)).isEqualTo(5);
        assertThat(search.count(all.toggle(Facet.DATE, "undated"))).isEqualTo(4);
        long dated = Objects.requireNonNull(
                database.queryForObject("select id from cable where identifier = '07LAGOS49'", Long.class));
        for (Order order : List.of(Order.OLDEST, Order.NEWEST)) {
            assertThat(search.search(all.inOrder(order), Set.of()).hits().getFirst().cableId()).isEqualTo(dated);
        }
        for (int i = 0; i < 3; i++) {
            assertThat(findings("06LAGOS" + (40 + i))).as(created.get(i)).isNotEmpty();
        }
        holds("odd-0.txt", "odd-1.txt", "odd-2.txt", "odd-3.txt", "dated.txt");
    }

    @Test
    @Timeout(60)
    void circlesAndThousandsOfReferencesEndInAThreadThatSaysWhatIsLeftOut() throws Exception {
        write("self.txt", referring("SOFIA 000051", "07 SOFIA 51"));
        write("one.txt", referring("SOFIA 000052", "07 SOFIA 53"));
        write("two.txt", referring("SOFIA 000053", "07 SOFIA 54"));
        write("three.txt", referring("SOFIA 000054", "07 SOFIA 52"));
        StringBuilder many = new StringBuilder("07 VIENNA 1");
        for (int i = 2; i <= 5_000; i++) {
            many.append("; 07 VIENNA ").append(i);
        }
        write("many.txt", referring("SOFIA 000055", many.toString()));

        ingest();

        assertThat(page("/cables/07SOFIA51/thread?steps=3")).contains("1 cable within 3 steps");
        assertThat(page("/cables/07SOFIA52/thread?steps=3")).contains("3 cables within 3 steps");
        assertThat(page("/cables/07SOFIA55/thread?steps=3")).contains("60 cables within 3 steps",
                "at least 4,941 more are left out");
        assertThat(page("/cables/07SOFIA55")).contains("07VIENNA5000");
        holds("self.txt", "one.txt", "two.txt", "three.txt", "many.txt");
    }

    private static ParsedTelegram telegram(DocumentReader documents, byte[] bytes)
            throws UnreadableDocumentException {
        return documents.read("cut.txt", bytes).telegram();
    }

    private static String text(String number, String saying) {
        return CableText.numbered(number).saying("1. (C) " + saying + " and so the text went on".repeat(20)).text();
    }

    private static byte[] site(String identifier, String created, String telegram) {
        return ("US embassy cable - " + identifier + "\n\nDisclaimer: x\n\nA TITLE\n\nIdentifier: " + identifier
                + "\nWikileaks: x\nOrigin: Embassy\nCreated: " + created
                + "\nClassification: CONFIDENTIAL\nTags: PREL\nRedacted: no\n\n" + telegram).getBytes(UTF_8);
    }

    private static byte[] referring(String number, String references) {
        return CableText.numbered(number).referring(references).text().getBytes(UTF_8);
    }

    /** A sign that stands once, as other bytes. */
    private static byte[] replaced(byte[] bytes, char sign, int... others) {
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(sign);
        byte[] replaced = new byte[bytes.length + others.length - 1];
        System.arraycopy(bytes, 0, replaced, 0, at);
        for (int i = 0; i < others.length; i++) {
            replaced[at + i] = (byte) others[i];
        }
        System.arraycopy(bytes, at + 1, replaced, at + others.length, bytes.length - at - 1);
        return replaced;
    }

    private void write(String file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(file), bytes);
    }

    private void ingest() throws IOException {
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)),
                (_, outcome) -> outcomes.put(outcome.name(), outcome));
    }

    private IngestOutcome outcome(String file) {
        return Objects.requireNonNull(outcomes.get(folder.getFileName() + "/" + file), file);
    }

    private String paragraph(String cable) {
        return reader.read(cable, held -> held.paragraphs().getFirst().text()).orElseThrow();
    }

    private List<String> findings(String cable) {
        return reader.read(cable, held -> held.findings().stream().map(Finding::message).toList()).orElseThrow();
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(UTF_8);
    }

    private void holds(String... files) throws Exception {
        new FaultLaws(database, search, mvc).hold(folder,
                Arrays.stream(files).map(file -> folder.getFileName() + "/" + file).toList());
    }
}
