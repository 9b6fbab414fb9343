/** The engine that is used now: the port to the index on Lucene, by Hibernate Search. */
@NullMarked
package org.reftel.search.lucene;

import org.jspecify.annotations.NullMarked;
