package org.reftel.web.cable;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reftel.telegram.restore.RestorationRule;

import static org.assertj.core.api.Assertions.assertThat;

class RepairWordsTests {
    @ParameterizedTest
    @EnumSource
    void everyRuleOfRestorationIsToldInWords(RestorationRule rule) {
        assertThat(RepairWords.of(rule.code())).isNotEqualTo(rule.code()).contains(" ");
    }
}
