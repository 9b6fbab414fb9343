/**
 * From a document's bytes to what the parser and the recogniser of persons make of them; on all processors, and without the
 * database.
 */
@NullMarked
package org.reftel.ingest.read;

import org.jspecify.annotations.NullMarked;
