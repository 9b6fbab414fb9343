/**
 * The record of every change made through the server. An interceptor writes an entry for each request that may change
 * something, so that none is forgotten; controllers tell what only they know through an {@code AuditNote}.
 */
@NullMarked
package org.reftel.admin.audit;

import org.jspecify.annotations.NullMarked;
