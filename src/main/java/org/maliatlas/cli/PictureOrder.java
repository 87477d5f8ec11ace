package org.maliatlas.cli;

import java.util.List;

/** What asks for one picture or several. */
interface PictureOrder {
    /** What can be said to be wrong before anything is opened. @throws org.maliatlas.words.UserProblem saying it */
    void check();

    /** The pictures, in their order. @throws org.maliatlas.words.UserProblem where what is asked for is not there */
    List<PictureJob> jobs(OpenMap open);
}
