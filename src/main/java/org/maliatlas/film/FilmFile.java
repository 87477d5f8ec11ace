package org.maliatlas.film;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maliatlas.snapshot.FilmPages;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.WholeFile;

/** The kinds of file that a film is written as; told by the file's ending. */
public enum FilmFile {
    /** Pictures that every program shows, of at most 256 colours each. */
    GIF {
        @Override
        public void write(FilmPages pages, FilmProgress progress, Path file) {
            WholeFile.write(file, out -> GifFile.encode(pages, progress, out));
        }
    },
    /** H.264 video, without sound. */
    MP4 {
        @Override
        public void write(FilmPages pages, FilmProgress progress, Path file) {
            WholeFile.writeChannel(file, channel -> Mp4File.encode(pages, progress, channel));
        }
    };

    private static final int USUAL_GIF_PX = 1280;
    private static final int USUAL_MP4_PX = 1920;

    /**
     * Paints the pages and writes them, replacing a file that is there.
     *
     * @throws org.maliatlas.words.UserProblem naming the file, if it cannot be written; what was there before is left as it was
     * @throws java.util.concurrent.CancellationException where the progress wants no more; nothing is left of the film
     */
    public abstract void write(FilmPages pages, FilmProgress progress, Path file);

    /** The longer side that such films usually have, in pixels. */
    private int usualPx() {
        return this == GIF ? USUAL_GIF_PX : USUAL_MP4_PX;
    }

    /** A page as sharp as such films usually are. */
    public Page usual(Page page) {
        return page.withLongerSidePx(usualPx());
    }

    /** With its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a file's name asks for. */
    public static Optional<FilmFile> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> name.endsWith(kind.ending())).findFirst();
    }

    /** All endings: {@code .gif, .mp4}. */
    public static String endings() {
        return Arrays.stream(values()).map(FilmFile::ending).collect(Collectors.joining(", "));
    }
}
