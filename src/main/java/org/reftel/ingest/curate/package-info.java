/** What curators and administrators decide on persons, witnesses and versions takes effect here. */
@NullMarked
package org.reftel.ingest.curate;

import org.jspecify.annotations.NullMarked;
