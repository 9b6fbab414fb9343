/**
 * Finds the words of a reading text that point elsewhere.
 *
 * <dl>
 * <dt>reftel<dd>a telegram of the REF line; where there are several they are told apart by letters: ref A
 * <dt>septel<dd>a telegram sent separately, about the same time; it has no number where it is spoken of
 * <dt>para 7<dd>a paragraph of this telegram, or of the one that the words beside it name
 * </dl>
 */
@NullMarked
package org.reftel.telegram.pointer;

import org.jspecify.annotations.NullMarked;
