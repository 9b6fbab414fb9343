package org.reftel.web.page;

import java.util.ArrayList;
import java.util.List;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What a form sends besides what somebody types into it. */
public record HiddenField(String name, String value) {
    /** The parameters of an address, so that a form leads to it with more. */
    public static List<HiddenField> of(String address) {
        List<HiddenField> fields = new ArrayList<>();
        UriComponentsBuilder.fromUriString(address).build().getQueryParams().forEach((name, values) -> values
                .forEach(value -> fields.add(new HiddenField(name,
                        value == null ? "" : UriUtils.decode(value, UTF_8)))));
        return fields;
    }
}
