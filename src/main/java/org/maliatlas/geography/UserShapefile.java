package org.maliatlas.geography;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.geotools.api.referencing.operation.TransformException;
import org.locationtech.jts.geom.Envelope;
import org.maliatlas.words.UserProblem;

/**
 * A shapefile of unknown origin: what GeoTools would read wrongly, or stumble over, is found before (ESRI Shapefile Technical
 * Description, 1998; dBASE III headers).
 */
final class UserShapefile {
    private static final int DBF_HEADER_BYTES = 32;

    private final Path shp;
    private final List<UserProblem> remarks;

    UserShapefile(Path shp, List<UserProblem> remarks) {
        this.shp = shp;
        this.remarks = remarks;
    }

    /** @throws UserProblem naming the file and what to do, where it cannot be read rightly */
    ShapeCollector read() {
        ShapefileRecords records = ShapefileRecords.of(shp);
        ShapeCollector.requireFew(shp, records.points());
        Path dbf = ShapefileReader.sibling(shp, ".dbf");
        if (dbf == null) {
            remarks.add(problem("layer.noDbf"));
        } else {
            int rows = countRows(dbf);
            if (rows < records.records()) {
                throw problem("layer.fewRows", dbf.getFileName(), rows, records.records());
            }
            remarkOnLetters(dbf);
        }
        if (ShapefileReader.sibling(shp, ".shx") == null) {
            remarks.add(problem("layer.noShx"));
        }
        ShapeCollector collector = new ShapeCollector(shp);
        boolean known = PrjFile.read(shp).isPresent();
        try {
            ShapefileReader.read(shp, collector);
        } catch (UserProblem e) {
            throw e.getCause() instanceof TransformException ? problem("layer.wrongPrj") : e;
        }
        requireDegrees(collector.box(), known);
        return collector;
    }

    private void remarkOnLetters(Path dbf) {
        try {
            if (ShapefileReader.namedCharset(shp).isEmpty() && !ShapefileReader.charset(shp).equals(StandardCharsets.UTF_8)) {
                remarks.add(problem("layer.windows1252"));
            }
        } catch (IOException e) {
            throw new UserProblem(LayerFile.class, "layer.missing", e, dbf);
        }
    }

    private UserProblem problem(String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = shp.getFileName();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new UserProblem(LayerFile.class, key, null, arguments);
    }

    private int countRows(Path dbf) {
        try (SeekableByteChannel channel = Files.newByteChannel(dbf)) {
            ByteBuffer header = ByteBuffer.allocate(DBF_HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            if (channel.size() < DBF_HEADER_BYTES) {
                throw problem("layer.fewRows", dbf.getFileName(), 0, 1);
            }
            fill(channel, header);
            long rows = header.getInt(4);
            int headerBytes = header.getShort(8) & 0xffff;
            int rowBytes = Math.max(1, header.getShort(10) & 0xffff);
            return (int) Math.max(0, Math.min(rows, (channel.size() - headerBytes) / rowBytes));
        } catch (IOException e) {
            throw new UserProblem(LayerFile.class, "layer.missing", e, dbf);
        }
    }

    private static void fill(SeekableByteChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
    }

    /** What lies outside of the degrees was not in the reference system that it says, or says in none. @param known whether the .prj says one */
    private void requireDegrees(Envelope box, boolean known) {
        boolean there = ShapefileReader.sibling(shp, ".prj") != null;
        if (box.getMinX() < -180 || box.getMaxX() > 180 || box.getMinY() < -90 || box.getMaxY() > 90) {
            throw problem(known ? "layer.wrongPrj" : there ? "layer.badPrj" : "layer.noPrj");
        }
        if (!known) {
            remarks.add(problem(there ? "layer.badPrjAsDegrees" : "layer.takenAsDegrees"));
        }
    }
}
