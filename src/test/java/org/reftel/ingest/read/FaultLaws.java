package org.reftel.ingest.read;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What holds after the latest run, whatever was wrong with its files. */
public final class FaultLaws {
    private static final int MOST_CABLES = 20;
    /** A stack trace, a name of a class, a statement. */
    private static final Pattern INSIDE = Pattern
            .compile("\\tat |Exception|java\\.[a-z]+\\.|org\\.reftel|jdbc:|(?i:select [a-z0-9_.*]+ from|insert into)");

    private final JdbcTemplate database;
    private final CableSearch search;
    private final MockMvc mvc;

    public FaultLaws(JdbcTemplate database, CableSearch search, MockMvc mvc) {
        this.database = database;
        this.search = search;
        this.mvc = mvc;
    }

    /**
     * Asserts the laws.
     *
     * @param names of all documents that the run met
     */
    public void hold(Path folder, Collection<String> names) throws Exception {
        assertThat(outcomes("name")).as("each file has one outcome").containsExactlyInAnyOrderElementsOf(names);
        indexIsTheDatabase();
        pagesTellNothingOfTheInside(folder);
    }

    private List<String> outcomes(String column) {
        return database.queryForList("select " + column
                + " from ingest_outcome where run_id = (select max(id) from ingest_run)", String.class);
    }

    private void indexIsTheDatabase() {
        Set<Long> indexed = new HashSet<>();
        search.scroll(Criteria.everything(), indexed::addAll);

        assertThat(indexed).containsExactlyInAnyOrderElementsOf(
                database.queryForList("select id from cable", Long.class));
        assertThat(database.queryForList("select identifier from cable where indexed_revision <> revision"))
                .as("cables of which the index has another state").isEmpty();
    }

    private void pagesTellNothingOfTheInside(Path folder) throws Exception {
        tellsNothing("/cables", folder);
        tellsNothing("/api/cables", folder);
        // the desk names the folder that an administrator had it read
        tellsNothing("/admin/runs/" + database.queryForObject("select max(id) from ingest_run", Long.class),
                Path.of("/proc"));
        for (String cable : outcomes("distinct identifier").stream().filter(one -> one != null).limit(MOST_CABLES)
                .toList()) {
            for (String view : List.of("", "/thread", "/witnesses", "?view=as-received")) {
                tellsNothing("/cables/" + cable + view, folder);
            }
            tellsNothing("/api/cables/" + cable, folder);
        }
    }

    private void tellsNothing(String address, Path folder) throws Exception {
        MockHttpServletResponse response = mvc.perform(get(UriComponentsBuilder.fromUriString(address).build().toUri())
                .with(user("keeper").roles("ADMIN"))).andReturn().getResponse();

        assertThat(response.getStatus()).as(address).isLessThan(500);
        assertThat(response.getContentAsString(UTF_8)).as(address).doesNotContainPattern(INSIDE)
                .doesNotContain(folder.toAbsolutePath().toString());
    }
}
