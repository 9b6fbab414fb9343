/** What curators look at and decide on: persons, witnesses, versions. */
@NullMarked
package org.reftel.admin.curate;

import org.jspecify.annotations.NullMarked;
