/**
 * Pages for people: controllers read, records hold what a page shows, templates write it. Every page works without script, and
 * its address is its only state. A package for each kind of page, {@code page} and {@code picture} for what several share; here
 * stands what concerns all answers alike. The records of the page of results are public, as expressions in templates are compiled
 * for public types only, which takes a third off the time of that page.
 */
@NullMarked
package org.reftel.web;

import org.jspecify.annotations.NullMarked;
