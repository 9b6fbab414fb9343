package org.reftel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be told of docker-compose.yml without a Docker engine: that what it names exists. The script .ci/container runs its commands. */
class ComposeFileTests {
    private static final Path FILE = Path.of("docker-compose.yml");
    private String text;
    private Map<String, Object> file;

    @BeforeEach
    void read() throws IOException {
        text = Files.readString(FILE);
        file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    @Test
    void servicesAndVolumesThatAreNamedExist() {
        Set<String> services = map(file, "services").keySet();
        Set<String> volumes = map(file, "volumes").keySet();
        for (String name : services) {
            Map<String, Object> service = map(map(file, "services"), name);
            assertThat(map(service, "depends_on").keySet()).isSubsetOf(services);
            for (Object volume : (List<?>) service.getOrDefault("volumes", List.of())) {
                assertThat(volumes).contains(volume.toString().split(":")[0]);
            }
        }
        assertThat(services).containsExactlyInAnyOrder("password", "database", "reftel");
    }

    @Test
    void imageIsBuiltOfWhatIsThereAndRunsAsNobodySpecial() {
        List<String> lines = dockerfile();
        lines.stream().filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
                .forEach(line -> assertThat(Path.of(line.split(" +")[1])).exists());
        int last = lines.lastIndexOf("FROM eclipse-temurin:25-jre");
        assertThat(lines.subList(last, lines.size())).contains("USER reftel").doesNotContain("USER root");
    }

    @Test
    void commandsAreOnesThatTheProgramTakes() {
        for (String line : dockerfile()) {
            if (line.startsWith("CMD ")) {
                List<String> words = new Yaml().load(line.substring("CMD ".length()));
                assertThat(Reftel.commandLine().parseArgs(words.toArray(String[]::new)).errors()).isEmpty();
            }
            int jar = line.indexOf("-jar reftel.jar serve");
            if (jar > 0) {
                String[] words = line.substring(jar + "-jar reftel.jar ".length()).split(" && ")[0].split(" +");
                assertThat(Reftel.commandLine().parseArgs(words).errors()).isEmpty();
            }
        }
        assertThat(text).contains("--rehearse");
    }

    @Test
    void passwordIsMadeAndNeverWrittenDown() throws IOException {
        Map<String, Object> database = map(map(map(file, "services"), "database"), "environment");
        Map<String, Object> reftel = map(map(map(file, "services"), "reftel"), "environment");
        Path secret = Path.of(String.valueOf(database.get("POSTGRES_PASSWORD_FILE")));

        assertThat(database).doesNotContainKey("POSTGRES_PASSWORD");
        assertThat(reftel).doesNotContainKey("SPRING_DATASOURCE_PASSWORD");
        // the application's profile reads the file of this name in this folder as this property
        assertThat(secret.getFileName()).hasToString("spring.datasource.password");
        assertThat(secret.getParent()).hasToString(String.valueOf(reftel.get("REFTEL_SECRETS")));
        assertThat(reftel).containsEntry("SPRING_PROFILES_ACTIVE", "postgresql");
        assertThat(Files.readString(Path.of("src/main/resources/application-postgresql.yaml")))
                .contains("configtree:${REFTEL_SECRETS:");
    }

    private List<String> dockerfile() {
        Map<String, Object> build = map(map(map(file, "services"), "reftel"), "build");
        return new ArrayList<>(String.valueOf(build.get("dockerfile_inline")).lines().toList());
    }

    /** A value that is a map; an empty one where there is none. */
    @SuppressWarnings("unchecked") // YAML's maps have texts for keys here
    private static Map<String, Object> map(Map<String, Object> from, String key) {
        Object value = from.get(key);
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }
}
