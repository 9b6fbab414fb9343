/** Makes the archive's entities of what was read. The only place that knows both. */
@NullMarked
package org.reftel.ingest.assemble;

import org.jspecify.annotations.NullMarked;
