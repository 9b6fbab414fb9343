/** Persons, what was decided on them, and lists of them. */
@NullMarked
package org.reftel.archive.person;

import org.jspecify.annotations.NullMarked;
