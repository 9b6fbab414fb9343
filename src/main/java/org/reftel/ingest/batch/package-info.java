/** Statements for many rows. */
@NullMarked
package org.reftel.ingest.batch;

import org.jspecify.annotations.NullMarked;
