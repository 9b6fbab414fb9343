/** Where documents come from: files, folders, the file of the 2011 release, uploads, and what is held already. */
@NullMarked
package org.reftel.ingest.source;

import org.jspecify.annotations.NullMarked;
