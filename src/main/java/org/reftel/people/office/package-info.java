/**
 * What an office is, read from a role as a telegram states it: "Kazakhstani FM" is the Foreign Minister of Kazakhstan. Which words
 * speak of an office without a name, and who is stated to hold it at a date. Pure: words in, values out.
 */
@NullMarked
package org.reftel.people.office;

import org.jspecify.annotations.NullMarked;
