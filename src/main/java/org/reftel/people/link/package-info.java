/**
 * Which persons of different telegrams are one. Pure and deterministic: persons in, links with their reasons out; two persons
 * of one telegram are never one. Works over all telegrams at once or one telegram after the other.
 */
@NullMarked
package org.reftel.people.link;

import org.jspecify.annotations.NullMarked;
