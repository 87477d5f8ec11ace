package org.maliatlas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maliatlas.bundle.SaveAs;
import org.maliatlas.film.FilmFile;
import org.maliatlas.snapshot.PictureFile;
import org.maliatlas.snapshot.WholeFile;
import picocli.CommandLine.Option;

/** The options that say which files a picture becomes. */
final class OutOptions {
    private static final String ENDINGS = "FILE.png|.svg|.pdf|.zip|.gif|.mp4";
    private static final List<PictureFile> IN_BUNDLES = List.of(PictureFile.PNG, PictureFile.SVG, PictureFile.PDF);

    @Option(names = "--out", paramLabel = ENDINGS, descriptionKey = "pictureOut")
    private Path out;

    @Option(names = "--picture", paramLabel = "png|svg|pdf", split = ",", descriptionKey = "picture")
    private List<String> pictures = new ArrayList<>();

    @Option(names = "--csv", paramLabel = "FILE.csv", descriptionKey = "pictureCsv")
    private Path csv;

    /** What can be said to be wrong before anything is opened. */
    void check(boolean list) {
        if (out == null) {
            throw new UsageProblem("usage.missing", "--out", ENDINGS);
        }
        kind(list);
        WholeFile.requireWritable(out);
        if (csv != null) {
            WholeFile.requireWritable(csv);
        }
    }

    /** The picture's file, or the pattern of the names of several. */
    Path out() {
        return out;
    }

    /** The file of its incidents. */
    Optional<Path> csv() {
        return Optional.ofNullable(csv);
    }

    /** The kind of film that is wanted, if it is one. */
    Optional<FilmFile> film() {
        return Optional.ofNullable(out).flatMap(FilmFile::of);
    }

    /** What it is saved as. @param list whether a list follows the picture @throws UsageProblem naming the endings and words there are */
    SaveAs kind(boolean list) {
        SaveAs kind = SaveAs.of(out).orElseThrow(() -> new UsageProblem("usage.ending", out, SaveAs.endings()));
        if (!kind.bundled() && !pictures.isEmpty()) {
            throw new UsageProblem("usage.pictureAlone");
        }
        SaveAs asked = !pictures.isEmpty() ? SaveAs.bundle(pictures.stream().map(OutOptions::picture).toList())
                : kind.bundled() && list ? SaveAs.bundle(List.of(PictureFile.PNG, PictureFile.PDF)) : kind;
        if (list && !asked.hasPages()) {
            throw new UsageProblem(kind.bundled() ? "usage.listBundle" : "usage.listPdf", out);
        }
        return asked;
    }

    private static PictureFile picture(String word) {
        return IN_BUNDLES.stream().filter(kind -> kind.ending().equals("." + word.strip().toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new UsageProblem("usage.picture", word));
    }
}
