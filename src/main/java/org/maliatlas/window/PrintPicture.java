package org.maliatlas.window;

import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.maliatlas.query.AtlasState;
import org.maliatlas.snapshot.MakingDay;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.SnapshotPainter;
import org.maliatlas.words.Words;

/** Prints a page by the system's dialog, as large as the paper takes it. */
final class PrintPicture {
    private static final int DPI = 300;

    private final SnapshotPainter painter;
    private final Consumer<String> notice;
    private Words words;

    /** @param notice tells how it went */
    PrintPicture(SnapshotPainter painter, Consumer<String> notice) {
        this.painter = painter;
        this.notice = notice;
    }

    void translate(Words newWords) {
        words = newWords;
    }

    void run(AtlasState state, Page page, Window owner) {
        PrinterJob job = Printer.getAllPrinters().isEmpty() ? null : PrinterJob.createPrinterJob();
        if (job == null) {
            notice.accept(words.say("page.noPrinter"));
            return;
        }
        Printer printer = job.getPrinter();
        PageOrientation held = page.widthPt() > page.heightPt() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        job.getJobSettings().setPageLayout(printer.createPageLayout(printer.getDefaultPageLayout().getPaper(), held, Printer.MarginType.HARDWARE_MINIMUM));
        if (!job.showPrintDialog(owner)) {
            return;
        }
        PageLayout paper = job.getJobSettings().getPageLayout();
        ImageView picture = new ImageView(PagePreview.image(painter.paint(state, page.withDpi(DPI), MakingDay.today())));
        picture.setPreserveRatio(true);
        picture.setFitWidth(paper.getPrintableWidth());
        picture.setFitHeight(paper.getPrintableHeight());
        boolean done = job.printPage(picture) && job.endJob();
        notice.accept(words.say(done ? "page.printed" : "page.notPrinted"));
    }
}
