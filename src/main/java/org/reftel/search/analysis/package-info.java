/**
 * How text becomes terms of the index, and words of a query the terms to look for. A word stands in the index as it is written, in
 * small letters; where its stem or its spelling by other transliterations differ, these stand beside it, each behind a sign of its
 * own, so that one field serves exact words and their forms.
 */
@NullMarked
package org.reftel.search.analysis;

import org.jspecify.annotations.NullMarked;
