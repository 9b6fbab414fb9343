/** Stores documents, cables and their versions, chunk by chunk, each in one transaction. */
@NullMarked
package org.reftel.ingest.store;

import org.jspecify.annotations.NullMarked;
