package org.maliatlas.incident;

/** How exactly the date of an incident is known. The dates of a {@link DateSpan} are the earliest and latest possible days. */
public enum DatePrecision {
    /** The day is known. */
    DAY,
    /** Within a few days, or an event that lasted several days. */
    DAYS,
    /** Known only to a month, or to a part of one. */
    MONTH,
    /** Known only to a year, or to a part of one. */
    YEAR;

    /** The word used in files: lower case. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The precision with this file word. @throws IllegalArgumentException if there is none */
    public static DatePrecision ofCode(String code) {
        return Codes.find(values(), code, DatePrecision::code, "date precision");
    }
}
