/**
 * The texts of a telegram in which persons are looked for, each with its zone, as words with what is known of each.
 */
@NullMarked
package org.reftel.people.text;

import org.jspecify.annotations.NullMarked;
