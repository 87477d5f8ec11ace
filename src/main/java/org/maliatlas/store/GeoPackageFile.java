package org.maliatlas.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.maliatlas.words.UserProblem;
import org.sqlite.SQLiteConfig;

/** A new OGC GeoPackage 1.3 (12-128r17) with one table of points in WGS 84, longitude first; a row may have no point. */
public final class GeoPackageFile implements AutoCloseable {
    private static final int APPLICATION_ID = 0x47504b47;
    private static final int VERSION = 10_300;
    private static final int WGS_84 = 4326;
    private static final String WGS_84_WKT = "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],"
            + "AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433],AUTHORITY[\"EPSG\",\"4326\"]]";
    private static final List<String> TABLES = List.of("""
            create table gpkg_spatial_ref_sys (srs_name text not null, srs_id integer primary key, organization text not null,
              organization_coordsys_id integer not null, definition text not null, description text)""", """
            create table gpkg_contents (table_name text primary key, data_type text not null, identifier text unique, description text default '',
              last_change datetime not null, min_x double, min_y double, max_x double, max_y double,
              srs_id integer references gpkg_spatial_ref_sys (srs_id))""", """
            create table gpkg_geometry_columns (table_name text not null, column_name text not null, geometry_type_name text not null,
              srs_id integer not null, z tinyint not null, m tinyint not null, primary key (table_name, column_name))""");

    private final Path file;
    private final Connection connection;
    private final String table;
    private final PreparedStatement insert;
    private double west = Double.POSITIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;

    private GeoPackageFile(Path file, Connection connection, String table, PreparedStatement insert) {
        this.file = file;
        this.connection = connection;
        this.table = table;
        this.insert = insert;
    }

    /**
     * Begins a file; it is whole when it is closed.
     *
     * @param table the table's name: letters only
     * @param note what is said of the table
     * @param columns names of its columns besides the number and the point: letters and underscores only
     * @throws UserProblem if it cannot be written
     */
    public static GeoPackageFile create(Path file, String table, String note, List<String> columns) {
        Connection connection = null;
        try {
            connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String one : TABLES) {
                    statement.execute(one);
                }
                statement.execute("create table " + table + " (fid integer primary key autoincrement, geom point"
                        + columns.stream().map(column -> ", \"" + column + "\"" + type(column)).collect(Collectors.joining()) + ")");
                statement.execute("pragma application_id = " + APPLICATION_ID);
                statement.execute("pragma user_version = " + VERSION);
            }
            systems(connection);
            contents(connection, table, note);
            PreparedStatement insert = connection.prepareStatement("insert into " + table + " (geom"
                    + columns.stream().map(column -> ", \"" + column + "\"").collect(Collectors.joining()) + ") values (?" + ", ?".repeat(columns.size()) + ")");
            return new GeoPackageFile(file, connection, table, insert);
        } catch (SQLException e) {
            Sqlite.close(connection);
            throw new UserProblem(GeoPackageFile.class, "file.unwritable", e, file);
        }
    }

    private static String type(String column) {
        return column.startsWith("deaths_") && !column.endsWith("note") ? " integer" : List.of("lat", "lon", "uncertainty_km").contains(column) ? " double" : " text";
    }

    private static void systems(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into gpkg_spatial_ref_sys values (?, ?, ?, ?, ?, '')")) {
            Object[][] rows = {{"WGS 84", WGS_84, "EPSG", WGS_84, WGS_84_WKT}, {"Undefined Cartesian", -1, "NONE", -1, "undefined"},
                {"Undefined geographic", 0, "NONE", 0, "undefined"}};
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.executeUpdate();
            }
        }
    }

    private static void contents(Connection connection, String table, String note) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id)"
                + " values (?, 'features', ?, ?, ?, " + WGS_84 + ")");
             PreparedStatement column = connection.prepareStatement("insert into gpkg_geometry_columns values (?, 'geom', 'POINT', " + WGS_84 + ", 0, 0)")) {
            insert.setString(1, table);
            insert.setString(2, table);
            insert.setString(3, note);
            insert.setString(4, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ".000Z"));
            insert.executeUpdate();
            column.setString(1, table);
            column.executeUpdate();
        }
    }

    /**
     * Adds a row.
     *
     * @param lon longitude, degrees; NaN for none
     * @param lat latitude, degrees
     * @param values as many as there are columns; null, numbers and texts
     */
    public void add(double lon, double lat, List<?> values) {
        try {
            insert.setBytes(1, Double.isNaN(lon) ? null : point(lon, lat));
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 2, values.get(i));
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new UserProblem(GeoPackageFile.class, "file.unwritable", e, file);
        }
        if (!Double.isNaN(lon)) {
            west = Math.min(west, lon);
            east = Math.max(east, lon);
            south = Math.min(south, lat);
            north = Math.max(north, lat);
        }
    }

    /** GeoPackage's header (2.1.3: "GP", version 0, flags: little endian, no envelope; the system) and the point as WKB. */
    private static byte[] point(double lon, double lat) {
        return ByteBuffer.allocate(29).order(ByteOrder.LITTLE_ENDIAN).put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 1).putInt(WGS_84)
                .put((byte) 1).putInt(1).putDouble(lon).putDouble(lat).array();
    }

    @Override
    public void close() {
        try (PreparedStatement bounds = connection.prepareStatement("update gpkg_contents set min_x = ?, min_y = ?, max_x = ?, max_y = ? where table_name = ?")) {
            insert.close();
            if (west <= east) {
                double[] box = {west, south, east, north};
                for (int i = 0; i < box.length; i++) {
                    bounds.setDouble(i + 1, box[i]);
                }
                bounds.setString(5, table);
                bounds.executeUpdate();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new UserProblem(GeoPackageFile.class, "file.unwritable", e, file);
        } finally {
            Sqlite.close(connection);
        }
    }
}
