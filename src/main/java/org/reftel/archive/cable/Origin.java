package org.reftel.archive.cable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a cable comes from.
 *
 * @param label the site's name of the post, or the vocabulary's for the station
 * @param inferred true where the label comes from the station, because no site states it
 */
@Embeddable
public record Origin(@Column(name = "origin") String label, @Column(name = "origin_inferred") boolean inferred) {}
