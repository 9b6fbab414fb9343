/** The cable as an entity with its parts, and how it is found and listed. */
@NullMarked
package org.reftel.archive.cable;

import org.jspecify.annotations.NullMarked;
