package org.reftel.search.lucene;

import org.junit.jupiter.api.Test;
import org.reftel.search.CableSearch;
import org.reftel.search.CableSearchContract;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The embedded engine keeps the contract. Another engine has a class like this one. */
@SeededArchiveTest
class LuceneCableSearchTests extends CableSearchContract {
    @Autowired
    private CableSearch engine;

    @Test
    void engineIsTheEmbeddedOne() {
        assertThat(engine).isInstanceOf(LuceneCableSearch.class);
    }
}
