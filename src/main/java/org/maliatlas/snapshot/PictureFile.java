package org.maliatlas.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maliatlas.query.AtlasState;

/** The kinds of file that a page is written as; told by the file's ending. */
public enum PictureFile {
    PNG {
        @Override
        public void encode(SnapshotPainter painter, AtlasState state, Page page, LocalDate today, OutputStream out) throws IOException {
            PngFile.encode(painter.bands(state, page, today), page.dpi(), Optional.of(painter.passport(state, page, today)), out);
        }
    },
    SVG {
        @Override
        public void encode(SnapshotPainter painter, AtlasState state, Page page, LocalDate today, OutputStream out) throws IOException {
            out.write(SvgFile.text(painter, state, page, today).getBytes(StandardCharsets.UTF_8));
        }
    },
    PDF {
        @Override
        public void encode(SnapshotPainter painter, AtlasState state, Page page, LocalDate today, OutputStream out) throws IOException {
            PdfFile.encode(painter, state, page, today, out);
        }
    };

    /**
     * Paints a page and writes it, replacing a file that is there.
     *
     * @param today the date of making, printed on the page
     * @throws org.maliatlas.words.UserProblem naming the file, if it cannot be written; what was there before is left as it was
     */
    public void write(SnapshotPainter painter, AtlasState state, Page page, LocalDate today, Path file) {
        WholeFile.write(file, out -> encode(painter, state, page, today, out));
    }

    /** Paints a page and writes it to a stream, which may be closed. */
    public abstract void encode(SnapshotPainter painter, AtlasState state, Page page, LocalDate today, OutputStream out) throws IOException;

    /** With its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a file's name asks for. */
    public static Optional<PictureFile> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> name.endsWith(kind.ending())).findFirst();
    }

    /** All endings: {@code .png, .svg, .pdf}. */
    public static String endings() {
        return Arrays.stream(values()).map(PictureFile::ending).collect(Collectors.joining(", "));
    }
}
