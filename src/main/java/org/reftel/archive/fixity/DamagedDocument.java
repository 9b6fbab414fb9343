package org.reftel.archive.fixity;

import java.time.Instant;
import java.util.List;

/**
 * A document whose stored bytes are not those that came in.
 *
 * @param sha256 of the bytes that came in
 * @param found SHA-256 of those that are stored
 * @param firstSeen when a check met it first
 * @param files the names under which it came in
 * @param cable the identifier of the cable that it is a witness of
 */
public record DamagedDocument(String sha256, String found, Instant firstSeen, List<String> files, String cable) {}
