package org.reftel.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of the pages stand in the message bundles, so that a language is a set of files. */
class TemplateWordsTests {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern TAG = Pattern
            .compile("<!--.*?-->|<!DOCTYPE[^>]*>|<(/?)([a-zA-Z:-]++)((?:\"[^\"]*+\"|'[^']*+'|[^>\"'])*+)>",
                    Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern SPOKEN = Pattern.compile("\\s(?:aria-label|title|placeholder|alt)=\"[^\"]*[A-Za-z]");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)");
    private static final Pattern WHOLE_KEY = Pattern.compile("[a-z][A-Za-z0-9]*+(?:[.-][A-Za-z0-9]++)++");
    /** What is put together while the page is made: cite.share. and the name of a way to share. */
    private static final Pattern BEGUN_KEY = Pattern.compile("[a-z][A-Za-z0-9]*+(?:[.-][A-Za-z0-9]++)++\\.(?=['$])");
    private static final Set<String> EMPTY = Set.of("meta", "link", "input", "br", "img", "hr");
    /** What is no language: codes, addresses, the name of the archive. */
    private static final Set<String> NO_WORDS = Set.of("code", "kbd", "script", "style", "pre");
    private static final Set<String> NAMES = Set.of("Ref", "tel", "Reftel", "– Reftel");

    @Test
    void noTemplateHasWordsOfItsOwn() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            untranslated(Files.readString(template))
                    .forEach(words -> found.add(TEMPLATES.relativize(template) + ": " + words));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void everyKeyOfATemplateHasItsWords() throws IOException {
        Set<String> missing = new TreeSet<>();
        Set<Object> known = words();
        for (Path template : templates()) {
            Matcher key = KEY.matcher(Files.readString(template));
            while (key.find()) {
                if (!known.contains(key.group(1))) {
                    missing.add(key.group(1));
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void allWordsAreOnSomePage() throws IOException {
        StringBuilder pages = new StringBuilder();
        for (Path template : templates()) {
            pages.append(Files.readString(template)).append('\n');
        }
        Set<String> asked = found(WHOLE_KEY, pages.toString());
        asked.addAll(found(WHOLE_KEY, code()));
        Set<String> begun = found(BEGUN_KEY, pages.toString());

        assertThat(words()).map(String::valueOf).filteredOn(key -> !asked.contains(key))
                .filteredOn(key -> begun.stream().noneMatch(key::startsWith)).isEmpty();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            StringBuilder code = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file)).append('\n');
            }
            return code.toString();
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    private static Set<Object> words() throws IOException {
        Properties words = new Properties();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.toList()) {
                try (var reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
            }
        }
        return words.keySet();
    }

    private static List<String> untranslated(String template) {
        List<String> found = new ArrayList<>();
        Deque<String[]> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(template);
        int behind = 0;
        while (tag.find()) {
            String text = EXPRESSION.matcher(template.substring(behind, tag.start())).replaceAll("")
                    .replaceAll("&[a-z]+;", "").strip();
            if (WORD.matcher(text).find() && !NAMES.contains(text) && isShown(open)) {
                found.add(text);
            }
            behind = tag.end();
            if (tag.group(2) == null) {
                continue;
            }
            if (!tag.group(1).isEmpty()) {
                while (!open.isEmpty() && !open.pop()[0].equals(tag.group(2))) {
                    // an element that needs no end
                }
            } else {
                if (SPOKEN.matcher(tag.group(3)).find()) {
                    found.add(tag.group());
                }
                if (!EMPTY.contains(tag.group(2)) && !tag.group(3).endsWith("/")) {
                    open.push(new String[]{tag.group(2), tag.group(3)});
                }
            }
        }
        return found;
    }

    /** Whether the text is not only there for those who look at the template alone. */
    private static boolean isShown(Deque<String[]> open) {
        String[] inner = open.peek();
        return inner == null || !inner[1].contains("th:text=") && !inner[1].contains("th:replace=")
                && !inner[1].contains("th:insert=") && !NO_WORDS.contains(inner[0]);
    }
}
