package org.reftel.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Thymeleaf replaces an element before it looks at the element's conditions: beside a replacement they are ignored. */
class TemplateConditionsTests {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern REPLACED = Pattern.compile("<[a-zA-Z:-]++[^<]*?th:replace=[^<]*");
    private static final Pattern CONDITION = Pattern.compile("th:(?:if|unless|each|switch|case)=");

    @Test
    void noConditionStandsBesideAReplacement() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path template : files.filter(file -> file.toString().endsWith(".html")).toList()) {
                Matcher replaced = REPLACED.matcher(Files.readString(template));
                while (replaced.find()) {
                    if (CONDITION.matcher(replaced.group()).find()) {
                        found.add(template.getFileName() + ": " + replaced.group());
                    }
                }
            }
        }

        assertThat(found).isEmpty();
    }
}
