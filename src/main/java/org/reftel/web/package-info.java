/**
 * Pages for people: controllers read, records hold what a page shows, templates write it. Every page works without script, and
 * its address is its only state.
 */
@NullMarked
package org.reftel.web;

import org.jspecify.annotations.NullMarked;
