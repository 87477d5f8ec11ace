package org.maliatlas.cli;

import java.util.concurrent.Callable;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.PictureFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code atlas snapshot}: the map as a picture file, without a display. */
@Command(name = "snapshot", mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private PictureOptions picture;

    SnapshotCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        picture.check();
        try (OpenMap open = OpenMap.open(picture.database(), output)) {
            PictureJob job = picture.job(open, output.language());
            PictureMaker.Made made = new PictureMaker(open).make(job);
            made.warnings().forEach(warning -> output.notes().println(output.words().say("snapshot.mind", warning.in(output.language()))));
            if (!made.terms().isEmpty()) {
                output.notes().println(output.words().say("note.line", made.terms()));
            }
            output.notes().println(written(job));
        }
        return AtlasCommand.DONE;
    }

    private String written(PictureJob job) {
        Page page = job.page();
        if (job.kind().bundled()) {
            return output.words().say("snapshot.bundled", job.out());
        }
        return job.kind().pictures().contains(PictureFile.PNG) ? output.words().say("snapshot.written", job.out(), page.widthPx(), page.heightPx())
                : output.words().say("snapshot.drawn", job.out());
    }
}
