/**
 * Compares what a document says twice: the site with the telegram, the header with the text, the parts with the whole. Both
 * readings are kept; a diagnostic tells where they differ, and where each stands. Other spellings of the same are no
 * difference.
 */
@NullMarked
package org.reftel.telegram.agreement;

import org.jspecify.annotations.NullMarked;
