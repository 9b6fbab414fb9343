/**
 * How cables came to be what they are: two readings told apart, and what each change was.
 *
 * <p>
 * A <b>version</b> is what the archive told of a cable from one change to the next.
 */
@NullMarked
package org.reftel.archive.version;

import org.jspecify.annotations.NullMarked;
