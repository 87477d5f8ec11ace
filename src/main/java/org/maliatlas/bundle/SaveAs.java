package org.maliatlas.bundle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.maliatlas.film.FilmFile;
import org.maliatlas.query.AtlasState;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.PictureFile;
import org.maliatlas.snapshot.SnapshotPainter;
import org.maliatlas.snapshot.WholeFile;

/**
 * What a page is saved as.
 *
 * @param pictures the kinds of picture: one, or those of a bundle in their order
 * @param bundled whether they are put into a bundle, with their data and words
 * @param film the kind of film, if it is one; it has no pictures then
 */
public record SaveAs(List<PictureFile> pictures, boolean bundled, Optional<FilmFile> film) {
    /** The ending of a bundle's name. */
    public static final String BUNDLE = ".zip";

    public SaveAs {
        Set<PictureFile> once = new LinkedHashSet<>(pictures);
        pictures = Arrays.stream(PictureFile.values()).filter(once::contains).toList();
        if (pictures.isEmpty() == film.isEmpty() || !bundled && pictures.size() > 1 || bundled && film.isPresent()) {
            throw new IllegalArgumentException("one picture, a film, or a bundle of at least one picture, not " + pictures);
        }
    }

    /** One picture. */
    public static SaveAs picture(PictureFile kind) {
        return new SaveAs(List.of(kind), false, Optional.empty());
    }

    /** A bundle of pictures. */
    public static SaveAs bundle(List<PictureFile> pictures) {
        return new SaveAs(pictures, true, Optional.empty());
    }

    /** A film. */
    public static SaveAs film(FilmFile kind) {
        return new SaveAs(List.of(), false, Optional.of(kind));
    }

    /** What a file's name asks for; a bundle has a PNG. */
    public static Optional<SaveAs> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(BUNDLE) ? Optional.of(bundle(List.of(PictureFile.PNG))) : PictureFile.of(file).map(SaveAs::picture)
                .or(() -> FilmFile.of(file).map(SaveAs::film));
    }

    /** All endings: {@code .png, .svg, .pdf, .zip, .gif, .mp4}. */
    public static String endings() {
        return PictureFile.endings() + ", " + BUNDLE + ", " + FilmFile.endings();
    }

    /** With its dot. */
    public String ending() {
        return film.map(FilmFile::ending).orElseGet(() -> bundled ? BUNDLE : pictures.get(0).ending());
    }

    /**
     * Paints the page, which is no film, and writes it, replacing a file that is there.
     *
     * @param painter used by no other thread meanwhile
     * @param today the date of making
     * @return what must be known of the terms of what the file holds; empty where nothing must
     * @throws org.maliatlas.words.UserProblem naming the file, if it cannot be written; what was there before is left as it was
     */
    public String write(SnapshotPainter painter, AtlasState state, Page page, LocalDate today, Path file) {
        Page sheet = page.withList(page.list() && hasPages());
        if (!bundled) {
            pictures.get(0).write(painter, state, sheet, today, file);
            return sheet.list() ? RowsFile.note(painter.answers(state, sheet, today), state.language()) : "";
        }
        BundleFile bundle = new BundleFile(painter, state, sheet, today);
        WholeFile.write(file, out -> bundle.write(pictures, out));
        return bundle.note();
    }

    /** Whether a list of the incidents can follow the picture on pages of its own. */
    public boolean hasPages() {
        return pictures.contains(PictureFile.PDF);
    }
}
