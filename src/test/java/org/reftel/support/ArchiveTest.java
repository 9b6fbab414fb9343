package org.reftel.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.reftel.ReftelApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The application with an empty archive of the test class's own, which it may change as it likes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ReftelApplication.class)
@AutoConfigureMockMvc
@Tag("archive")
@EnabledIf(value = "org.reftel.support.PostgresServer#isThereIfWanted", disabledReason = "no PostgreSQL server can be started here")
@ContextConfiguration(initializers = TemporaryArchive.class)
@DirtiesContext
public @interface ArchiveTest {}
