package org.maliatlas.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.DateSpan;

/**
 * Dates as people and programs write them: 2022-12-06 (with a time of day or without), 6 December 2022, 6 décembre 2022,
 * December 6, 2022, 06/12/2022 in an order that is told, Excel's day numbers, and 2022-12, 12/2022, December 2022 or 2022 alone,
 * which are dates known to the month or the year.
 */
public final class Dates {
    /** The order of day and month in a date of three numbers. */
    public enum Order { DAY_FIRST, MONTH_FIRST }

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ].*)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})( .*)?");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)?[ -]+([^\\d ]+)[ -]+(\\d{4})");
    private static final Pattern NAMED_FIRST = Pattern.compile("([^\\d ]+) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/](\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile("([^\\d ]+) (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    /** Excel's day 1 is 1 January 1900, and it has a 29 February 1900 that never was: from March on, days count from here. */
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Map<String, Integer> MONTHS = months();

    private Dates() {
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            for (Month month : Month.values()) {
                for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE}) {
                    months.put(Names.plain(month.getDisplayName(style, locale)), month.getValue());
                }
            }
        }
        months.put("sept", 9);
        return months;
    }

    /**
     * Reads a date.
     *
     * @param order how three numbers are meant; null: then they are refused
     * @return the day, or the month or year that the text names; null where it is no date, or one that never was
     */
    static DateSpan read(String text, Order order) {
        String date = text.strip();
        try {
            if (isPlainIso(date)) {
                return day(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));
            }
            DateSpan day = day(date, order);
            return day != null ? day : coarse(date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** 2022-12-06, as most files have it: told without a pattern, since a million are read. */
    private static boolean isPlainIso(String date) {
        if (date.length() != 10 || date.charAt(4) != '-' || date.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < date.length(); i++) {
            if (i != 4 && i != 7 && (date.charAt(i) < '0' || date.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    private static DateSpan day(String date, Order order) {
        Matcher iso = ISO.matcher(date);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher numbers = NUMBERS.matcher(date);
        if (numbers.matches()) {
            int first = number(numbers, 1);
            int second = number(numbers, 2);
            return order == null ? null : order == Order.DAY_FIRST ? day(number(numbers, 3), second, first) : day(number(numbers, 3), first, second);
        }
        Matcher named = NAMED.matcher(date);
        if (named.matches() && MONTHS.containsKey(Names.plain(named.group(2)))) {
            return day(number(named, 3), MONTHS.get(Names.plain(named.group(2))), number(named, 1));
        }
        Matcher namedFirst = NAMED_FIRST.matcher(date);
        if (namedFirst.matches() && MONTHS.containsKey(Names.plain(namedFirst.group(1)))) {
            return day(number(namedFirst, 3), MONTHS.get(Names.plain(namedFirst.group(1))), number(namedFirst, 2));
        }
        return SERIAL.matcher(date).matches() ? DateSpan.day(EXCEL_ZERO.plusDays((long) Double.parseDouble(date))) : null;
    }

    private static DateSpan coarse(String date) {
        Matcher month = YEAR_MONTH.matcher(date);
        if (month.matches()) {
            return month(YearMonth.of(number(month, 1), number(month, 2)));
        }
        Matcher monthFirst = MONTH_YEAR.matcher(date);
        if (monthFirst.matches()) {
            return month(YearMonth.of(number(monthFirst, 2), number(monthFirst, 1)));
        }
        Matcher named = NAMED_MONTH.matcher(date);
        if (named.matches() && MONTHS.containsKey(Names.plain(named.group(1)))) {
            return month(YearMonth.of(number(named, 2), MONTHS.get(Names.plain(named.group(1)))));
        }
        return YEAR.matcher(date).matches() ? year(Integer.parseInt(date)) : null;
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static DateSpan day(int year, int month, int day) {
        return DateSpan.day(LocalDate.of(year, month, day));
    }

    /** Some time in a month. */
    static DateSpan month(YearMonth month) {
        return new DateSpan(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
    }

    /** Some time in a year. */
    static DateSpan year(int year) {
        return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
    }

    /** From the first day of one to the last day of another; known to the day where both are one day, else as coarsely as the coarser. */
    static DateSpan between(DateSpan first, DateSpan last) {
        if (last.end().isBefore(first.start())) {
            throw Refusal.of("dateOrder", first.start().toString(), last.end().toString());
        }
        DatePrecision coarser = first.precision().compareTo(last.precision()) >= 0 ? first.precision() : last.precision();
        return new DateSpan(first.start(), last.end(), coarser == DatePrecision.DAY && !first.start().equals(last.end()) ? DatePrecision.DAYS : coarser);
    }

    /** What a date of three numbers says of its order; null where it may be either, or is none such. */
    static Order orderShownBy(String text) {
        Matcher numbers = NUMBERS.matcher(text.strip());
        if (!numbers.matches()) {
            return null;
        }
        return number(numbers, 1) > 12 ? Order.DAY_FIRST : number(numbers, 2) > 12 ? Order.MONTH_FIRST : null;
    }

    /** Whether a date is written as three numbers, whose order must be known. */
    static boolean needsOrder(String text) {
        return NUMBERS.matcher(text.strip()).matches();
    }
}
