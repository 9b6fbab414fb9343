/**
 * What stands between a document's bytes and the text that is read: where the bytes are markup, they are rendered to plain
 * text, with a map from each of its characters to the markup. {@code DocumentRenderer} is the one way from bytes to text;
 * whoever shows a span of a stored document must go it too. All spans are of the rendered text.
 */
@NullMarked
package org.reftel.telegram.markup;

import org.jspecify.annotations.NullMarked;
