/** Tags and origins: lists of them, and what the cables of each have in common. */
@NullMarked
package org.reftel.web.profile;

import org.jspecify.annotations.NullMarked;
