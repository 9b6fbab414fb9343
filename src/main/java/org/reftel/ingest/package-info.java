/**
 * The job: files in, cables in the archive and in the index, a report out. A run lists its documents ({@code source}), reads them
 * ({@code read}), makes cables of them ({@code assemble}) and stores these ({@code store}); behind it, persons are linked
 * ({@code person}) and references settled ({@code settle}). Runs themselves, and who may start them, stand here. The only place
 * where what the parser found becomes entities.
 */
@NullMarked
package org.reftel.ingest;

import org.jspecify.annotations.NullMarked;
