/** What cables say of persons: who is named as what, where, and in which sentence. */
@NullMarked
package org.reftel.archive.mention;

import org.jspecify.annotations.NullMarked;
