/** Shapes to pixels, band by band, in whole numbers: the same pixels on every machine and whatever the bands. */
package org.maliatlas.raster;
