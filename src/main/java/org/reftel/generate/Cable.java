package org.reftel.generate;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A generated cable before it is printed in a layout.
 *
 * @param number from 0, its place in the plan
 * @param identifier as the site prints it
 * @param created as the site says
 * @param siteClassification as the site says
 * @param siteTags as the site says
 */
record Cable(int number, String identifier, Letter letter, LocalDateTime created, String siteClassification,
        List<String> siteTags, Header header, Preamble preamble, List<Block> blocks, Optional<Cast.Member> signer,
        Cast cast, Tally tally, Draw print) {
    String origin() {
        return letter.sender().post().label();
    }

    Form form() {
        return header.form();
    }
}
