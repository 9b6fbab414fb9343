/**
 * The whole archive in one file, whatever its database, and back. A <em>backup</em> is a zip file that any program can open: every
 * table as JSON Lines under {@code tables/}, every document as received under {@code documents/}, named by its hash, and a
 * <em>manifest</em> that tells how many there are and what they hash to. Tables and columns are those that the database says it
 * has, so that a new one is in the next backup by itself.
 *
 * <p>A <em>restore</em> fills an empty database with it, first giving it the schema that the backup was made from. The search
 * index is in no backup: it is filled anew.
 */
@NullMarked
package org.reftel.archive.backup;

import org.jspecify.annotations.NullMarked;
