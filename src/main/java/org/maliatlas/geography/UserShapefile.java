package org.maliatlas.geography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.maliatlas.words.UserProblem;

/**
 * A shapefile of unknown origin: what GeoTools would read wrongly, or stumble over, is found before (ESRI Shapefile Technical
 * Description, 1998; dBASE III headers).
 */
final class UserShapefile {
    private static final int HEADER_BYTES = 100;
    private static final int RECORD_HEADER_BYTES = 8;
    private static final int DBF_HEADER_BYTES = 32;

    private final Path shp;
    private final List<UserProblem> remarks;

    UserShapefile(Path shp, List<UserProblem> remarks) {
        this.shp = shp;
        this.remarks = remarks;
    }

    List<ShapefileReader.Shape> read() {
        int records = countRecords();
        Path dbf = ShapefileReader.sibling(shp, ".dbf");
        if (dbf == null) {
            remarks.add(problem("layer.noDbf"));
        } else {
            int rows = countRows(dbf);
            if (rows < records) {
                throw problem("layer.fewRows", dbf.getFileName(), rows, records);
            }
        }
        if (ShapefileReader.sibling(shp, ".shx") == null) {
            remarks.add(problem("layer.noShx"));
        }
        List<ShapefileReader.Shape> shapes = ShapefileReader.read(shp);
        if (ShapefileReader.sibling(shp, ".prj") == null) {
            requireDegrees(shapes);
        }
        return shapes;
    }

    private UserProblem problem(String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = shp.getFileName();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new UserProblem(LayerFile.class, key, null, arguments);
    }

    /** Walks from record to record: lengths that do not lead to the end of the file are found here, and end no reader in a loop. */
    private int countRecords() {
        try (SeekableByteChannel channel = Files.newByteChannel(shp)) {
            long size = channel.size();
            if (size < HEADER_BYTES) {
                throw new UserProblem(ShapefileReader.class, "shapefile.foreign", null, shp.getFileName());
            }
            ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
            fill(channel.position(0), header);
            long end = Math.min(size, 2L * header.getInt(24));
            int records = 0;
            ByteBuffer record = ByteBuffer.allocate(RECORD_HEADER_BYTES);
            for (long at = HEADER_BYTES; at < end;) {
                record.clear();
                fill(channel.position(at), record);
                long content = 2L * record.getInt(4);
                if (content < 4 || at + RECORD_HEADER_BYTES + content > end) {
                    throw problem("layer.lengths", records + 1);
                }
                at += RECORD_HEADER_BYTES + content;
                records++;
            }
            return records;
        } catch (IOException e) {
            throw new UserProblem(LayerFile.class, "layer.missing", e, shp);
        }
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
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(SeekableByteChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
    }

    private void requireDegrees(List<ShapefileReader.Shape> shapes) {
        Envelope box = new Envelope();
        shapes.forEach(shape -> box.expandToInclude(shape.geometry().getEnvelopeInternal()));
        if (box.getMinX() < -180 || box.getMaxX() > 180 || box.getMinY() < -90 || box.getMaxY() > 90) {
            throw problem("layer.noPrj");
        }
        remarks.add(problem("layer.takenAsDegrees"));
    }
}
