/**
 * The forms in which web sites and releases give telegrams. A layout says how sure it is of a document and frames the
 * telegram in it; a new one is a class, an entry in {@code Layouts} and a golden file.
 */
@NullMarked
package org.reftel.telegram.layout;

import org.jspecify.annotations.NullMarked;
