/**
 * Names in running text: runs of words that can be a name, and the evidence that they are one.
 */
@NullMarked
package org.reftel.people.find;

import org.jspecify.annotations.NullMarked;
