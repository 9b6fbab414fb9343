/** The web between cables: who cites whom, threads, and cables that are cited and not held. */
@NullMarked
package org.reftel.web.graph;

import org.jspecify.annotations.NullMarked;
