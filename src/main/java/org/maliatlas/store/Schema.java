package org.maliatlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables, and the steps from one version of them to the next. */
final class Schema {
    /** Written into the file's header ("MaAt"): tells our files from other programs'. */
    static final int APPLICATION_ID = 0x4d614174;
    static final int VERSION = 1;

    private static final List<String> VERSION_1 = List.of("""
            create table import_batch (
              id integer primary key,
              name text not null unique,
              version text not null,
              shipped integer not null check (shipped in (0, 1)),
              added_at text not null)""", """
            create table source (
              id integer primary key,
              batch integer not null references import_batch (id) on delete cascade,
              key text not null,
              publisher text not null check (publisher <> ''),
              title text not null,
              date text not null,
              url text not null,
              unique (batch, key))""", """
            create table incident (
              id integer primary key,
              batch integer not null references import_batch (id) on delete cascade,
              key text not null unique check (key <> ''),
              date_start text not null check (date_start is date(date_start)),
              date_end text not null check (date_end is date(date_end) and date_end >= date_start),
              date_precision text not null check (date_precision in ('day', 'days', 'month', 'year')),
              place text not null,
              place_precision text not null
                check (place_precision in ('exact', 'town', 'village', 'road', 'district', 'region', 'several')),
              lon real check (lon between -180 and 180),
              lat real check (lat between -90 and 90),
              uncertainty_km real check (uncertainty_km >= 0),
              units text,
              coord_origin text not null,
              kind text not null,
              attributed_to text not null,
              attribution text not null check (attribution in ('claimed', 'attributed', 'disputed', 'unknown')),
              target text not null,
              deaths_low integer check (deaths_low >= 0),
              deaths_best integer check (deaths_best >= 0),
              deaths_high integer check (deaths_high >= 0),
              deaths_note text not null,
              note text not null,
              check ((lon is null) = (lat is null) and (lon is null) = (uncertainty_km is null) and (lon is null) <> (units is null)))""", """
            create table claim (
              id integer primary key,
              incident integer not null references incident (id) on delete cascade,
              source integer not null references source (id),
              date_start text,
              date_end text,
              date_precision text,
              place text,
              deaths_low integer check (deaths_low >= 0),
              deaths_best integer check (deaths_best >= 0),
              deaths_high integer check (deaths_high >= 0),
              attributed_to text,
              note text not null,
              check ((date_start is null) = (date_end is null) and (date_start is null) = (date_precision is null)))""", """
            create table place (
              id integer primary key,
              batch integer not null references import_batch (id) on delete cascade,
              name text not null check (name <> ''),
              name_en text not null,
              lon real not null check (lon between -180 and 180),
              lat real not null check (lat between -90 and 90),
              rank integer not null check (rank between 1 and 9),
              origin text not null,
              note text not null)""",
            "create index incident_by_date on incident (date_start)",
            "create index claim_by_incident on claim (incident)",
            "create index claim_by_source on claim (source)",
            "create index incident_by_batch on incident (batch)");

    private Schema() {
    }

    /** Brings an empty or older database up to {@link #VERSION}; the caller's transaction holds it together. */
    static void bringUp(Connection connection, int fromVersion) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (fromVersion < 1) {
                for (String step : VERSION_1) {
                    statement.execute(step);
                }
            }
            statement.execute("pragma application_id = " + APPLICATION_ID);
            statement.execute("pragma user_version = " + VERSION);
        }
    }
}
