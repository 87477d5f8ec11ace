package org.maliatlas.geography;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/**
 * The layers as they were last read from shapefiles, in one file, which is read in some tens of milliseconds where GeoTools needs
 * a second. It holds for shapefiles of the same names, sizes and times; one that is old, damaged or missing is made anew, and one
 * that cannot be written is done without.
 */
final class LayerCache {
    /** To be raised with every change of what is read from shapefiles, or of how {@link LayerBytes} writes it. */
    private static final int VERSION = 1;
    private static final int MAGIC = 0x4d434c31;

    private final Path file;

    LayerCache(Path file) {
        this.file = file;
    }

    /** The layers of a folder: kept ones if they hold, else newly read and kept. Layers with problems are not kept. */
    MapLayers layers(Path folder) {
        byte[] fingerprint;
        try {
            fingerprint = fingerprint(folder);
        } catch (IOException | RuntimeException e) {
            // The reading says what is wrong with the folder.
            return MapLayers.read(folder);
        }
        return kept(fingerprint).orElseGet(() -> {
            MapLayers layers = MapLayers.read(folder);
            if (layers.problems().isEmpty()) {
                keep(fingerprint, layers);
            }
            return layers;
        });
    }

    private Optional<MapLayers> kept(byte[] fingerprint) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
            if (in.getInt() != MAGIC || in.getLong() != sum(in.array(), in.position(), in.limit())) {
                return Optional.empty();
            }
            byte[] then = new byte[in.getInt()];
            in.get(then);
            return Arrays.equals(fingerprint, then) ? Optional.of(new LayerBytes().read(in)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with it, the shapefiles themselves are there.
            return Optional.empty();
        }
    }

    private void keep(byte[] fingerprint, MapLayers layers) {
        Path part = file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(file.getParent());
            Files.write(part, bytes(fingerprint, layers));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            part.toFile().delete();
        }
    }

    private static byte[] bytes(byte[] fingerprint, MapLayers layers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeLong(0);
            out.writeInt(fingerprint.length);
            out.write(fingerprint);
            new LayerBytes().write(layers, out);
        }
        byte[] all = bytes.toByteArray();
        int head = Integer.BYTES + Long.BYTES;
        ByteBuffer.wrap(all).putLong(Integer.BYTES, sum(all, head, all.length));
        return all;
    }

    private static long sum(byte[] bytes, int from, int to) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, to - from);
        return sum.getValue();
    }

    /** The folder, and the names, sizes and times of all files in it. */
    private static byte[] fingerprint(Path folder) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path each : files) {
                BasicFileAttributes known = Files.readAttributes(each, BasicFileAttributes.class);
                lines.add(each.getFileName() + "\t" + known.size() + "\t" + known.lastModifiedTime().to(TimeUnit.NANOSECONDS));
            }
        }
        return (VERSION + "\n" + folder.toAbsolutePath() + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }
}
