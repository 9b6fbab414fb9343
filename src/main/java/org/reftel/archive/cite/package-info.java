/**
 * Cables in the forms that reference managers read: BibTeX, RIS, CSL-JSON. Small writers of our own: a cable is always a
 * report with the same ten facts, while a library that knows all styles brings ten megabytes of them. Whoever wants another
 * style gives the CSL-JSON to a citation program.
 */
@NullMarked
package org.reftel.archive.cite;

import org.jspecify.annotations.NullMarked;
