/** What a run would do, kept to be looked at. */
@NullMarked
package org.reftel.ingest.preview;

import org.jspecify.annotations.NullMarked;
