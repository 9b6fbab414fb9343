package org.reftel.web.print;

import java.util.List;
import java.util.Optional;

import org.reftel.web.cable.CablePage.Date;
import org.reftel.web.cable.CablePage.Field;
import org.reftel.web.cable.ReadingView.Block;

/**
 * A cable on paper: text, and what must be told of it where no link can be followed.
 *
 * @param marking how it was marked when it was sent, with what restricts its handling; empty where nothing says it
 * @param origin the post, perhaps inferred; empty where it is unknown
 * @param tags each with its meaning
 * @param accessed the day, in words
 */
record PrintPage(String identifier, String headline, Date date, String origin, String marking, List<String> tags,
        List<String> notices, String restored, List<Field> telegram, List<String> references, List<Block> blocks,
        Optional<String> signer, String citation, String address, String source, String sha256, String accessed) {}
