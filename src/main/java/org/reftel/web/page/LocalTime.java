package org.reftel.web.page;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Origin;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Vocabulary;

/** What the clock showed at the post that sent a telegram. */
public final class LocalTime {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.ENGLISH);

    private LocalTime() {}

    /** By the label of its origin, else by the station of its number; empty for posts that travel or are not known. */
    public static Optional<ZoneId> zone(Cable cable, Vocabulary vocabulary) {
        Optional<Post> labelled = cable.origin().map(Origin::label).flatMap(vocabulary.posts()::labelled);
        return labelled
                .or(() -> Optional.ofNullable(cable.identity().station()).flatMap(vocabulary.posts()::numbering))
                .flatMap(vocabulary.zones()::of);
    }

    /** 18:21 there (Asia/Almaty, UTC+6); with its day where that is another one than in UTC. */
    public static String words(LocalDateTime utc, ZoneId zone) {
        ZonedDateTime there = utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone);
        boolean sameDay = there.toLocalDate().equals(utc.toLocalDate());
        return (sameDay ? TIME : DAY).format(there) + " there (" + zone.getId().replace('_', ' ') + ", "
                + offset(there.getOffset()) + ")";
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC)
                ? "UTC"
                : "UTC" + offset.getId().replaceFirst(":00$", "").replaceFirst("([+-])0", "$1");
    }
}
