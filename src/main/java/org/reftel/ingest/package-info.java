/**
 * The job: files in, cables in the archive and in the index, a report out. The only place where what the parser found becomes
 * entities.
 */
@NullMarked
package org.reftel.ingest;

import org.jspecify.annotations.NullMarked;
