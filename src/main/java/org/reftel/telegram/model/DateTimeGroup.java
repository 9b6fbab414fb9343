package org.reftel.telegram.model;

import java.time.LocalDateTime;

/**
 * When a telegram was sent, to the minute. Source: ACP 127.
 *
 * @param sent in UTC
 * @param zone the zone letter as printed, Z for UTC
 */
public record DateTimeGroup(LocalDateTime sent, char zone) {}
