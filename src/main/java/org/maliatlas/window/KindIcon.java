package org.maliatlas.window;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.maliatlas.cartography.MarkSymbol;
import org.maliatlas.incident.Kind;

/** The map's mark of a kind, for the panels. */
final class KindIcon {
    private static final int DENSITY = 3;

    private KindIcon() {
    }

    static ImageView of(Kind kind) {
        BufferedImage mark = MarkSymbol.image(kind, true, true, DENSITY);
        WritableImage image = new WritableImage(mark.getWidth(), mark.getHeight());
        image.getPixelWriter().setPixels(0, 0, mark.getWidth(), mark.getHeight(), PixelFormat.getIntArgbPreInstance(),
                ((DataBufferInt) mark.getRaster().getDataBuffer()).getData(), 0, mark.getWidth());
        ImageView view = new ImageView(image);
        view.setFitWidth((double) mark.getWidth() / DENSITY);
        view.setFitHeight((double) mark.getHeight() / DENSITY);
        view.setSmooth(true);
        return view;
    }
}
