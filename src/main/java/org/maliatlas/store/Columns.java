package org.maliatlas.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.DateSpan;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Toll;

/** How the values of an incident stand in columns, written and read. */
final class Columns {
    static final char BETWEEN = '\u001f';

    private Columns() {
    }

    /** Values as one text, each with a mark after it. */
    static String joined(Iterable<String> values) {
        StringBuilder text = new StringBuilder();
        for (String value : values) {
            text.append(value).append(BETWEEN);
        }
        return text.toString();
    }

    /** The values of a {@link #joined} text. */
    static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.substring(0, joined.length() - 1).split(String.valueOf(BETWEEN), -1));
    }

    static void setDate(PreparedStatement insert, int first, DateSpan date) throws SQLException {
        if (date == null) {
            insert.setNull(first, Types.INTEGER);
            insert.setNull(first + 1, Types.INTEGER);
            insert.setNull(first + 2, Types.VARCHAR);
        } else {
            insert.setInt(first, (int) date.start().toEpochDay());
            insert.setInt(first + 1, (int) date.end().toEpochDay());
            insert.setString(first + 2, date.precision().code());
        }
    }

    static DateSpan date(ResultSet row, int first) throws SQLException {
        int start = row.getInt(first);
        return row.wasNull() ? null : new DateSpan(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(row.getInt(first + 1)),
                DatePrecision.ofCode(row.getString(first + 2)));
    }

    static void setToll(PreparedStatement insert, int first, Toll toll) throws SQLException {
        setFigure(insert, first, toll == null ? null : toll.low());
        setFigure(insert, first + 1, toll == null ? null : toll.best());
        setFigure(insert, first + 2, toll == null ? null : toll.high());
    }

    private static void setFigure(PreparedStatement insert, int column, Integer figure) throws SQLException {
        if (figure == null) {
            insert.setNull(column, Types.INTEGER);
        } else {
            insert.setInt(column, figure);
        }
    }

    static Toll toll(ResultSet row, int first, String note) throws SQLException {
        return new Toll(figure(row, first), figure(row, first + 1), figure(row, first + 2), note);
    }

    private static Integer figure(ResultSet row, int column) throws SQLException {
        int figure = row.getInt(column);
        return row.wasNull() ? null : figure;
    }

    /** Four columns: longitude, latitude, radius in km, units. */
    static void setExtent(PreparedStatement insert, int first, Extent extent) throws SQLException {
        if (extent instanceof Extent.Disc disc) {
            insert.setDouble(first, disc.lon());
            insert.setDouble(first + 1, disc.lat());
            insert.setDouble(first + 2, disc.radiusKm());
            insert.setNull(first + 3, Types.VARCHAR);
        } else {
            insert.setNull(first, Types.REAL);
            insert.setNull(first + 1, Types.REAL);
            insert.setNull(first + 2, Types.REAL);
            insert.setString(first + 3, units((Extent.Area) extent));
        }
    }

    static Extent extent(ResultSet row, int first) throws SQLException {
        double lon = row.getDouble(first);
        return row.wasNull() ? area(row.getString(first + 3))
                : new Extent.Disc(lon, row.getDouble(first + 1), row.getDouble(first + 2));
    }

    /** The units of an area as one text. */
    static String units(Extent.Area area) {
        return area.units().stream().map(Extent.Unit::code).collect(Collectors.joining("|"));
    }

    /** The area of {@link #units}. */
    static Extent.Area area(String units) {
        return new Extent.Area(Arrays.stream(units.split("\\|")).map(Extent.Unit::ofCode).toList());
    }

    /** A date that may be absent, as a day's number. */
    static LocalDate day(ResultSet row, int column) throws SQLException {
        int day = row.getInt(column);
        return row.wasNull() ? null : LocalDate.ofEpochDay(day);
    }

    static void setDay(PreparedStatement insert, int column, LocalDate day) throws SQLException {
        if (day == null) {
            insert.setNull(column, Types.INTEGER);
        } else {
            insert.setInt(column, (int) day.toEpochDay());
        }
    }
}
