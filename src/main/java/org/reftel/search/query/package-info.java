/** The query language: from what people type to what is looked for. It never fails; what cannot be read is said. */
@NullMarked
package org.reftel.search.query;

import org.jspecify.annotations.NullMarked;
