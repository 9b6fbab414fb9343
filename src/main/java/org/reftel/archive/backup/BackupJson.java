package org.reftel.archive.backup;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** JSON as a backup has it. */
final class BackupJson {
    /** Half of a surrogate pair is written as an escape, where it would be refused otherwise; a text may have any length. */
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .disable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).rootValueSeparator("\n")
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

    private BackupJson() {}
}
