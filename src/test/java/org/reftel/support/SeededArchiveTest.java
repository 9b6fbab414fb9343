package org.reftel.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.reftel.ReftelApplication;
import org.reftel.ingest.FirstStart;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;

/** The application with the five seeds in it, shared by all test classes that only read. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = {ReftelApplication.class, SeededArchiveTest.WithSeeds.class})
@AutoConfigureMockMvc
@Tag("archive")
@EnabledIf(value = "org.reftel.support.PostgresServer#isThereIfWanted", disabledReason = "no PostgreSQL server can be started here")
@ContextConfiguration(initializers = TemporaryArchive.class)
public @interface SeededArchiveTest {
    /** Reads the seeds as a first start does. */
    @TestConfiguration
    class WithSeeds {
        @Bean
        ApplicationRunner firstStartRunner(FirstStart start) {
            return _ -> start.run();
        }
    }
}
