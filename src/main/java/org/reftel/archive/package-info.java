/**
 * The archive's record: entities and how they are found. A {@code Cable} is the whole with its paragraphs, tags, persons,
 * addressees and references; everything in it can be made again from its {@code SourceDocument}. A package for each thing that is
 * kept; here stands what several use.
 */
@NullMarked
package org.reftel.archive;

import org.jspecify.annotations.NullMarked;
