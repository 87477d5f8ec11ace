package org.maliatlas.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables, and the steps from one version of them to the next. Days are counted from 1970-01-01. An incident that a later
 * batch changed or withdrew keeps its row, with that batch as its {@code until_batch}; the row in force has none. Words are checked by instr: "in" with a list builds the list anew for each of a million rows.
 */
final class Schema {
    /** Written into the file's header ("MaAt"): tells our files from other programs'. */
    static final int APPLICATION_ID = 0x4d614174;
    static final int VERSION = 5;

    private static final List<String> TABLES = List.of("""
            create table import_batch (
              id integer primary key,
              dataset text not null check (dataset <> ''),
              version text not null,
              shipped integer not null check (shipped in (0, 1)),
              format text not null,
              terms text not null,
              file_name text not null,
              added_at text not null,
              first_day integer,
              last_day integer,
              rows_read integer not null,
              added integer not null,
              changed integer not null,
              unchanged integer not null,
              withdrawn integer not null,
              warned integer not null,
              refused integer not null,
              left_out integer not null)""", """
            create table source (
              id integer primary key,
              batch integer not null references import_batch (id),
              key text not null,
              publisher text not null check (publisher <> ''),
              title text not null,
              date text not null,
              url text not null,
              unique (batch, key))""", """
            create table row_shape (
              id integer primary key,
              batch integer not null references import_batch (id),
              names text not null)""", """
            create table incident (
              id integer primary key,
              batch integer not null references import_batch (id),
              until_batch integer references import_batch (id),
              key text not null check (key <> ''),
              digest integer not null,
              date_start integer not null check (typeof(date_start) = 'integer'),
              date_end integer not null check (typeof(date_end) = 'integer' and date_end >= date_start),
              date_precision text not null check (instr('|day|days|month|year|', '|' || date_precision || '|')),
              place text not null,
              place_precision text not null check
                (instr('|exact|town|village|near|road|district|region|several|', '|' || place_precision || '|')),
              lon real check (lon between -180 and 180),
              lat real check (lat between -90 and 90),
              uncertainty_km real check (uncertainty_km >= 0),
              units text,
              coord_origin text not null,
              kind text not null,
              attributed_to text not null,
              attribution text not null check (instr('|claimed|attributed|disputed|unknown|', '|' || attribution || '|')),
              target text not null,
              deaths_low integer check (deaths_low >= 0),
              deaths_best integer check (deaths_best >= 0),
              deaths_high integer check (deaths_high >= 0),
              deaths_note text not null,
              note text not null,
              check ((lon is null) = (lat is null) and (lon is null) = (uncertainty_km is null) and (lon is null) <> (units is null)))""", """
            create table claim (
              id integer primary key,
              incident integer not null references incident (id),
              source integer not null references source (id),
              date_start integer,
              date_end integer,
              date_precision text,
              place text,
              deaths_low integer check (deaths_low >= 0),
              deaths_best integer check (deaths_best >= 0),
              deaths_high integer check (deaths_high >= 0),
              attributed_to text,
              note text not null,
              row_id text,
              row_sides text,
              row_shape integer references row_shape (id),
              row_values text,
              check ((date_start is null) = (date_end is null) and (date_start is null) = (date_precision is null)),
              check ((row_id is null) = (row_sides is null) and (row_id is null) = (row_shape is null) and (row_id is null) = (row_values is null)))""", """
            create table incident_text (
              id integer primary key,
              plain text not null)""", """
            create table link (
              joined text primary key,
              main text not null check (main <> joined),
              linked_at text not null) without rowid""", """
            create table kept_apart (
              one text not null,
              other text not null,
              primary key (one, other)) without rowid""", """
            create table place (
              id integer primary key,
              batch integer not null references import_batch (id),
              name text not null check (name <> ''),
              name_en text not null,
              lon real not null check (lon between -180 and 180),
              lat real not null check (lat between -90 and 90),
              rank integer not null check (rank between 1 and 9),
              origin text not null,
              note text not null)""",
            "create unique index incident_in_force on incident (key) where until_batch is null",
            "create index incident_of_before on incident (key) where until_batch is not null");

    private static final List<String> SINCE_VERSION_3 = List.of("""
            create table saved_question (
              name text primary key check (name <> ''),
              note text not null,
              state text not null,
              saved_at text not null) without rowid""");

    private static final List<String> SINCE_VERSION_4 = List.of("""
            create table named (
              id integer primary key,
              attributed_to text not null,
              disputed integer not null check (disputed in (0, 1)),
              otherwise text not null,
              sides text not null,
              target text not null,
              publishers text not null)""",
            "alter table incident add column named integer not null default 0");

    /** The facts that blocks hold a second time, see {@link FactBlocks}: who changes one in the tables drops the block. */
    private static final List<String> SINCE_VERSION_5 = List.of("""
            create table fact_block (
              first integer primary key,
              last integer not null,
              batch integer not null references import_batch (id),
              size integer not null,
              facts blob not null)""", """
            create trigger facts_changed after update of id, key, digest, date_start, date_end, date_precision, place_precision, lon, lat,
              uncertainty_km, units, kind, deaths_low, deaths_best, deaths_high, named on incident begin
              delete from fact_block where first <= old.id and last >= old.id;
            end""");

    /** A claim's number is its incident's times this, plus its place among the incident's claims: so it is found without an index. */
    static final int MOST_CLAIMS = 1024;


    private Schema() {
    }

    /**
     * Brings an empty or older database up to {@link #VERSION}; the caller's transaction holds it together. Version 1 held
     * nothing but the shipped data, which are loaded anew: its tables are replaced. All that stands in a later one is kept.
     */
    static void bringUp(Connection connection, int fromVersion) throws SQLException {
        if (fromVersion == 1) {
            dropAll(connection);
        }
        try (Statement statement = connection.createStatement()) {
            for (String table : fromVersion < 2 ? TABLES : List.<String>of()) {
                statement.execute(table);
            }
            for (String table : fromVersion < 3 ? SINCE_VERSION_3 : List.<String>of()) {
                statement.execute(table);
            }
            for (String change : fromVersion < 4 ? SINCE_VERSION_4 : List.<String>of()) {
                statement.execute(change);
            }
            if (fromVersion > 1 && fromVersion < 4) {
                NamedRows.fill(connection);
            }
            for (String change : SINCE_VERSION_5) {
                statement.execute(change);
            }
            if (fromVersion > 1) {
                FactBlocks.fill(connection, "true");
            }
            statement.execute("pragma application_id = " + APPLICATION_ID);
            statement.execute("pragma user_version = " + VERSION);
        }
    }

    private static void dropAll(Connection connection) throws SQLException {
        for (String table : List.of("claim", "incident", "source", "place", "import_batch")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("drop table if exists " + table);
            }
        }
        List<String> others = new ArrayList<>();
        try (Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")) {
            while (row.next()) {
                others.add(row.getString(1));
            }
        }
        if (!others.isEmpty()) {
            throw new SQLException("tables of another program: " + others);
        }
    }
}
