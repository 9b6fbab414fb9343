package org.reftel.telegram.model;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.Optional;

/**
 * When a telegram was handed in for sending, in UTC. Source: ACP 127.
 *
 * @param printed day of the year and time: 2291221
 * @param dayOfYear from 1
 */
public record FilingTime(String printed, int dayOfYear, LocalTime time) {
    /** The moment, in that year; empty where the year has no such day. */
    public Optional<LocalDateTime> in(int year) {
        try {
            return Optional.of(Year.of(year).atDay(dayOfYear).atTime(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
