/**
 * Reftel, a web archive for diplomatic cables.
 *
 * <p>A <b>telegram</b> is the text as sent. A <b>cable</b> is the archive's record of it. A <b>source document</b> is a
 * file as received; several may carry the same cable. The <b>envelope</b> is what a web site put around the telegram.
 *
 * <p>Rooms, from the inside out: {@code telegram} and {@code vocabulary} know no framework; {@code people} finds persons;
 * {@code archive} holds the entities, {@code search} the index, {@code ingest} turns documents into cables;
 * {@code web}, {@code api}, {@code admin} and {@code cli} are the doors. {@code RoomsTests} holds who may use whom.
 */
@NullMarked
package org.reftel;

import org.jspecify.annotations.NullMarked;
