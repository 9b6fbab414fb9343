/** Whether the stored bytes are still those that came in: each content is known by its hash, and is hashed again. */
@NullMarked
package org.reftel.archive.fixity;

import org.jspecify.annotations.NullMarked;
