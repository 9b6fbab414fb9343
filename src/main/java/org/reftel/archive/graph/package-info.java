/**
 * The web between cables, read only. A cable <em>cites</em> another when an entry of its REF line names it. A <em>ghost</em> is a
 * cable that is cited and not held; what is known of it comes from the cables that cite it and from its neighbours in number. An
 * entry without year may mean any cable of its station and number: such a citation is <em>possible</em> only, and told apart.
 *
 * <p>Whether a cable is held is asked at reading time by the identifier, so that nothing depends on the order of ingest.
 */
@NullMarked
package org.reftel.archive.graph;

import org.jspecify.annotations.NullMarked;
