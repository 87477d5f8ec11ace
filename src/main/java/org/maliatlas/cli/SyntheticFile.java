package org.maliatlas.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.maliatlas.geography.Place;

/** Made-up files for measuring imports, in the columns of UCDP, of ACLED, or of a newsroom's own table. Never shown to a user as data. */
final class SyntheticFile {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 5300;
    private static final String UCDP = "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,"
            + "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,"
            + "source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,"
            + "latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
            + "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";
    private static final String ACLED = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,"
            + "inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,"
            + "geo_precision,source,source_scale,notes,fatalities,tags,timestamp";
    private static final String TABLE = "id,date,place,latitude,longitude,kind,attributed_to,target,deaths,note,source,url";

    private SyntheticFile() {
    }

    /** Writes a file. @param format {@code ucdp}, {@code acled} or {@code table} */
    static void write(Path file, String format, int rows, List<Place> places) throws IOException {
        String[] columns = (format.equals("ucdp") ? UCDP : format.equals("acled") ? ACLED : TABLE).split(",");
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(file); CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(columns);
            String[] cells = new String[columns.length];
            for (int i = 0; i < rows; i++) {
                Map<String, String> row = row(i, random, places.get((int) (places.size() * Math.pow(random.nextDouble(), 3))));
                for (int c = 0; c < cells.length; c++) {
                    cells[c] = row.getOrDefault(columns[c], "");
                }
                csv.writeRecord(cells);
            }
        }
    }

    private static Map<String, String> row(int i, Random random, Place place) {
        Map<String, String> row = new HashMap<>();
        String day = FIRST.plusDays((long) (DAYS * Math.sqrt(random.nextDouble()))).toString();
        String id = Integer.toString(100_000 + i);
        String deaths = Integer.toString(random.nextInt(12));
        row.put("id", id);
        row.put("relid", "MLI-2023-1-" + id);
        row.put("event_id_cnty", "MLI" + id);
        for (String column : List.of("date", "event_date", "date_start", "date_end")) {
            row.put(column, day);
        }
        row.put("year", day.substring(0, 4));
        for (String column : List.of("place", "location", "where_coordinates")) {
            row.put(column, place.name());
        }
        row.put("where_description", place.name() + " town, on the road to the north");
        row.put("latitude", Double.toString(place.lat()));
        row.put("longitude", Double.toString(place.lon()));
        row.put("country", "Mali");
        row.put("code_status", "Clear");
        for (String column : List.of("where_prec", "date_prec", "time_precision", "geo_precision", "event_clarity", "active_year", "number_of_sources", "type_of_violence")) {
            row.put(column, "1");
        }
        row.put("side_a", "Government of Mali");
        row.put("side_b", "JNIM");
        row.put("dyad_name", "Government of Mali - JNIM");
        row.put("conflict_name", "Mali: Government");
        row.put("actor1", "Military Forces of Mali (2021-)");
        row.put("actor2", "JNIM: Group for Support of Islam and Muslims");
        row.put("disorder_type", "Political violence");
        row.put("event_type", "Battles");
        row.put("sub_event_type", "Armed clash");
        row.put("kind", "ambush");
        row.put("attributed_to", "JNIM");
        row.put("target", "convoy");
        for (String column : List.of("deaths", "fatalities", "best", "high", "low", "deaths_b")) {
            row.put(column, deaths);
        }
        String text = "Made-up words of the length that a note on an event has, number " + id + ", to measure how fast a file is read.";
        for (String column : List.of("note", "notes", "source_headline", "source_article")) {
            row.put(column, text);
        }
        row.put("source", "A made-up agency");
        row.put("source_date", day);
        row.put("timestamp", "1700000000");
        return row;
    }
}
