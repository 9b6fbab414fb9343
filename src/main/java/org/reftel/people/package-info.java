/**
 * Finds persons in a telegram. Pure: a parsed telegram in, persons with every place they are named out. Rules of the genre
 * decide, with word lists as resources and with what the inner room {@code learn} counts in cables; each person carries the
 * reason why these words are taken for a name. The inner room {@code office} reads what office a role is.
 */
@NullMarked
package org.reftel.people;

import org.jspecify.annotations.NullMarked;
