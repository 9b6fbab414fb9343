/**
 * What words can be: titles, places, given names, words of office, and how often they stand in lower case. Lists written by hand,
 * and tables learnt from cables: shipped ones, and an archive's own. Read once; looked up without regard to case.
 */
@NullMarked
package org.reftel.people.lexicon;

import org.jspecify.annotations.NullMarked;
