/** The archive for programs: cables and results as JSON, result lists as CSV. */
@NullMarked
package org.reftel.api;

import org.jspecify.annotations.NullMarked;
