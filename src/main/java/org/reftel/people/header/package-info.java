/**
 * Names outside the running text: attention lines, references, the classifier, the signer.
 */
@NullMarked
package org.reftel.people.header;

import org.jspecify.annotations.NullMarked;
