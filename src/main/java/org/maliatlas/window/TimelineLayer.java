package org.maliatlas.window;

import javafx.scene.canvas.GraphicsContext;

/** Paints one thing on the timeline's ground. Layers are painted one over the other; none knows of the others. */
interface TimelineLayer {
    void paint(GraphicsContext g, TimelineFrame frame);
}
