/**
 * Finding cables: criteria in, hits with best paragraphs, facets and counts out. {@code CableSearch} is the port that pages, API
 * and exports use; behind it stand {@code lucene}, which is Hibernate Search for mapping, queries and highlights, and
 * {@code count}, columns in memory for counting. The index is derived from the database and catches up with it by each cable's
 * revision.
 */
@NullMarked
package org.reftel.search;

import org.jspecify.annotations.NullMarked;
