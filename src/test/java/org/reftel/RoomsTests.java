package org.reftel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Who may use whom. */
@AnalyzeClasses(packages = "org.reftel", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTests {
    /** A room and the rooms it may use, besides itself and the root's own words. */
    enum Room {
        /** Pure: text in, values out. */
        TELEGRAM,
        /** Lists of codes; knows nothing of telegrams. */
        VOCABULARY,
        /** Finds persons in what the parser read. */
        PEOPLE("telegram", "vocabulary"),
        /** What is kept; knows neither parser nor index. */
        ARCHIVE("vocabulary"),
        SEARCH("archive", "vocabulary"),
        /** The only place where what the parser found becomes entities. */
        INGEST("telegram", "vocabulary", "people", "archive", "search"),
        /** Pages; the telegram's regions for the view as received, and who held an office. */
        WEB("archive", "search", "vocabulary", "telegram", "people"),
        API("archive", "search", "vocabulary"),
        /** Makes corpora; knows neither parser nor archive, so that it cannot flatter them. */
        GENERATE("vocabulary"),
        ADMIN("ingest", "archive", "search", "people"),
        /** Starts everything, so it may use everything. */
        CLI("telegram", "vocabulary", "people", "archive", "search", "ingest", "web", "api", "admin", "generate");

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<String> uses;

        Room(String... uses) {
            this.uses = List.of(uses);
        }

        private String packages() {
            return "org.reftel." + name().toLowerCase(Locale.ROOT) + "..";
        }

        private List<String> others() {
            List<String> others = new ArrayList<>();
            for (Room room : values()) {
                if (room != this && !uses.contains(room.name().toLowerCase(Locale.ROOT))) {
                    others.add(room.packages());
                }
            }
            return others;
        }
    }

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.reftel");

    @ParameterizedTest
    @EnumSource
    void roomUsesOnlyWhatTheTableSays(Room room) {
        if (!room.others().isEmpty()) {
            noClasses().that(resideInAPackage(room.packages())).should().dependOnClassesThat(
                    resideInAnyPackage(room.others().toArray(String[]::new))).check(CLASSES);
        }
    }

    @ArchTest
    static final ArchRule TELEGRAM_KNOWS_ONLY_JAVA = classes().that().resideInAPackage("org.reftel.telegram..").and()
            .resideOutsideOfPackage("org.reftel.telegram.markup..").should()
            .onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jspecify..", "org.reftel.telegram..");

    /** Reading HTML as browsers do takes tens of thousands of lines; jsoup is as pure as the parser is. */
    @ArchTest
    static final ArchRule MARKUP_ALONE_KNOWS_JSOUP = classes().that().resideInAPackage("org.reftel.telegram.markup..")
            .should().onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.reftel.telegram..", "org.jsoup..");

    @ArchTest
    static final ArchRule ROOMS_WITHIN_ROOMS_HAVE_NO_CYCLE = slices().matching("org.reftel.(*).(*)..").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule ROOMS_HAVE_NO_CYCLE = slices().matching("org.reftel.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PEOPLE_KNOWS_NO_FRAMEWORK = noClasses().that()
            .resideInAnyPackage("org.reftel.people..", "org.reftel.vocabulary..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..");

    /** What an office is is read from its words alone. */
    @ArchTest
    static final ArchRule OFFICES_KNOW_ONLY_PEOPLE = classes().that().resideInAPackage("org.reftel.people.office..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jspecify..", "org.reftel.telegram..",
                    "org.reftel.vocabulary..", "org.reftel.people..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_DOES = noClasses().should().haveSimpleNameEndingWith("Util").orShould()
            .haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Helper").orShould()
            .haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Impl");
}
