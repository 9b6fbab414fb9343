package org.reftel;

import java.time.Clock;

import org.reftel.vocabulary.Vocabulary;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** What every way of running the archive shares. */
@SpringBootApplication
public class ReftelApplication {
    @Bean
    Vocabulary vocabulary() {
        return Vocabulary.load();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
