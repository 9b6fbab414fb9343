/**
 * Compares what a document says twice: the site with the telegram, the header with the text, the parts with the whole. Each
 * comparison that can be made is kept with both readings and where they stand; a diagnostic tells where they differ. Other
 * spellings of the same are no difference.
 */
@NullMarked
package org.reftel.telegram.agreement;

import org.jspecify.annotations.NullMarked;
