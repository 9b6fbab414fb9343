/** Who the persons of the cables are: links alike names, keeps them linked, and says what a decision would change. */
@NullMarked
package org.reftel.ingest.person;

import org.jspecify.annotations.NullMarked;
