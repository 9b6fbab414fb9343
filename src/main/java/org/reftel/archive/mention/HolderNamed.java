package org.reftel.archive.mention;

import java.time.LocalDateTime;

/**
 * That a cable calls somebody by an office.
 *
 * @param slug the person's key in addresses
 * @param station of the cable's number; empty where it has none
 */
public record HolderNamed(String office, String slug, String name, LocalDateTime moment, String cable,
        String station) {}
