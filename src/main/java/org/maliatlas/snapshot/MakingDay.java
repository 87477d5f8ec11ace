package org.maliatlas.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day that is printed on pages as the day of making. */
public final class MakingDay {
    private static final String VARIABLE = "SOURCE_DATE_EPOCH";

    private MakingDay() {
    }

    /** Today; or the day that the environment's {@code SOURCE_DATE_EPOCH} says, in seconds since 1970-01-01 UTC, so that a page can be made again byte by byte. */
    public static LocalDate today() {
        return of(System.getenv(VARIABLE));
    }

    /** @param seconds as the environment has them; today where they are none */
    static LocalDate of(String seconds) {
        if (seconds == null || !seconds.strip().matches("\\d{1,11}")) {
            return LocalDate.now();
        }
        return Instant.ofEpochSecond(Long.parseLong(seconds.strip())).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
