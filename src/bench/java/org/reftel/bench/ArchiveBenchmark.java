package org.reftel.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.search.Query;
import org.reftel.ReftelApplication;
import org.reftel.search.CableSearch;
import org.reftel.search.Suggestions;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Times whole archives of generated cables: the ingest, searches with facets, the same counting by a bare Lucene program and by
 * SQL, suggestions, and pages a second. What is asked of it are ratios within one run; the milliseconds are the machine's.
 */
public final class ArchiveBenchmark {
    private static final List<String> TYPED = List.of("minis", "kaz", "06 alm", "human r", "pre", "energy s", "em", "nuc");
    private static final List<String> BROWSED = List.of("/cables", "/cables?tag=PREL", "/cables?date=2006",
            "/cables?classification=SECRET", "/cables?tag=PHUM&page=2");
    private static final List<String> SEARCHED = List.of("/cables?q=trade");

    private ArchiveBenchmark() {}

    /**
     * Runs it, and writes {@code archive.md} and {@code archive.svg} into the folder.
     *
     * @param arguments the folder for archives and report, and the numbers of cables, the smallest first
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        List<Integer> sizes = Arrays.stream(arguments[1].split(",")).map(Integer::valueOf).sorted().toList();
        BenchmarkReport report = new BenchmarkReport();
        for (int size : sizes) {
            GeneratedArchive archive = new GeneratedArchive(size, folder);
            report.ingested(size, archive.make());
            search(archive, report, size == sizes.getLast());
        }
        GeneratedArchive smallest = new GeneratedArchive(sizes.getFirst(), folder);
        List<Double> served = Serving.pagesPerSecond(smallest.data(), List.of(BROWSED, SEARCHED));
        report.served(sizes.getFirst(), served.getFirst(), served.getLast());
        Files.writeString(folder.resolve("archive.md"), report.table());
        Files.writeString(folder.resolve("archive.svg"), report.chart());
        System.out.println(report.table());
        System.exit(0);
    }

    private static void search(GeneratedArchive archive, BenchmarkReport report, boolean last) throws Exception {
        List<Query> bare = new ArrayList<>();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ReftelApplication.class)
                .web(WebApplicationType.NONE).run("--reftel.data=" + archive.data(),
                        "--spring.main.lazy-initialization=true", "--spring.main.banner-mode=off")) {
            CableSearch search = context.getBean(CableSearch.class);
            for (Scenario scenario : Scenario.of(search)) {
                report.searched(archive.cables(), scenario.name(), scenario.found(search),
                        Timing.of(turn -> search.search(scenario.turn(turn), Set.of())));
            }
            Suggestions suggestions = context.getBean(Suggestions.class);
            report.searched(archive.cables(), "suggestions while typing", "",
                    Timing.of(turn -> suggestions.of(TYPED.get(turn % TYPED.size()))));
        }
        try (BareLucene lucene = new BareLucene(archive.data())) {
            int all = lucene.reader().numDocs();
            bare.addAll(List.of(lucene.allBut("origin"), lucene.narrowed("tag", all / 10),
                    lucene.narrowed("tag", all / 50)));
            List<String> names = List.of(Scenario.ALL_BUT_A_FEW, "10 % of the cables", "2 % of the cables");
            for (int i = 0; i < bare.size(); i++) {
                Query query = bare.get(i);
                report.bare(archive.cables(), names.get(i), Timing.of(_ -> lucene.count(query)));
            }
            if (last) {
                try (SqlFacets sql = new SqlFacets(lucene.reader())) {
                    report.sql(archive.cables(), Scenario.ALL_BUT_A_FEW, Timing.of(_ -> sql.count(false)));
                    report.sql(archive.cables(), "2 % of the cables", Timing.of(_ -> sql.count(true)));
                }
            }
        }
        System.out.printf(Locale.ROOT, "%,d cables measured%n", archive.cables());
    }
}
