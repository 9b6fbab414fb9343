/**
 * What words can be: titles, places, given names, words of office, and how often they stand in lower case. Read once from
 * resources; looked up without regard to case.
 */
@NullMarked
package org.reftel.people.lexicon;

import org.jspecify.annotations.NullMarked;
