package org.maliatlas.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.maliatlas.bundle.SaveAs;
import org.maliatlas.query.AtlasState;
import org.maliatlas.snapshot.Film;
import org.maliatlas.snapshot.Page;

/**
 * One picture that is to be made.
 *
 * @param state what it shows
 * @param fit whether the view is still to be set so that the page's map shows what of place is asked
 * @param page the paper it is put on
 * @param kind what it is saved as
 * @param film how it is played, where it is one; the state then has all its dates
 * @param out the file
 * @param csv the file of its incidents, if one is wanted beside it
 */
record PictureJob(AtlasState state, boolean fit, Page page, SaveAs kind, Optional<Film> film, Path out, Optional<Path> csv) {
}
