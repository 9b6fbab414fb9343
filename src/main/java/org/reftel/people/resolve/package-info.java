/**
 * Which names of one telegram are one person, and where else that person is named in it.
 */
@NullMarked
package org.reftel.people.resolve;

import org.jspecify.annotations.NullMarked;
