package org.maliatlas.geography;

import java.time.LocalDate;
import java.util.List;

/**
 * The three divisions of Mali into regions that the atlas knows. An era begins on the day it came into force:
 * Taoudénit and Ménaka with the naming of their governors on 19 January 2016 (created by law in 2012), the nineteen
 * regions with the law of 13 March 2023 (in operation from 2024).
 */
public enum Era {
    /** 8 regions and Bamako. */
    E1991(1991, LocalDate.MIN),
    /** 10 regions and Bamako. */
    E2016(2016, LocalDate.of(2016, 1, 19)),
    /** 19 regions and Bamako. */
    E2023(2023, LocalDate.of(2023, 3, 13));

    /** {@link #values()} makes a new array each time; the era is asked for with every frame. */
    private static final List<Era> ALL = List.of(values());

    private final int year;
    private final LocalDate firstDay;

    Era(int year, LocalDate firstDay) {
        this.year = year;
        this.firstDay = firstDay;
    }

    /** The year that names the era: 1991, 2016 or 2023. */
    public int year() {
        return year;
    }

    /** The first day on which these regions are shown; {@link LocalDate#MIN} for the first era. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The era in force on a day. */
    public static Era at(LocalDate day) {
        Era found = E1991;
        for (int i = 1; i < ALL.size(); i++) {
            Era era = ALL.get(i);
            if (!day.isBefore(era.firstDay)) {
                found = era;
            }
        }
        return found;
    }

    /** The era named by its year. @throws IllegalArgumentException if there is none */
    public static Era ofYear(int year) {
        for (Era era : values()) {
            if (era.year == year) {
                return era;
            }
        }
        throw new IllegalArgumentException("no era " + year + "; known: 1991, 2016, 2023");
    }
}
