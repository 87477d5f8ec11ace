package org.maliatlas.geography;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;

/**
 * The reference system of a shapefile, from the text beside it. A shapefile's first ordinate is always the easting or longitude, whatever
 * order of axes its {@code .prj} may name: taken at its word, a file of QGIS or GDAL would come to lie with north and east exchanged.
 */
final class PrjFile {
    private static final Pattern AXIS = Pattern.compile(",\\s*AXIS\\s*[\\[(][^\\[\\]()]*[\\])]", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 1 << 20;

    private PrjFile() {
    }

    /** The reference system, easting or longitude first; empty where no .prj lies beside the file or it cannot be understood. */
    static Optional<CoordinateReferenceSystem> read(Path shp) {
        Path prj = ShapefileReader.sibling(shp, ".prj");
        try {
            if (prj == null || Files.size(prj) > LONGEST) {
                return Optional.empty();
            }
            String text = new String(Files.readAllBytes(prj), StandardCharsets.UTF_8).replace("\ufeff", "").strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(CRS.parseWKT(AXIS.matcher(text).replaceAll("")));
        } catch (IOException | FactoryException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
