/** The record of ingest runs: what became of each file, what was rejected, what has gone. */
@NullMarked
package org.reftel.archive.run;

import org.jspecify.annotations.NullMarked;
