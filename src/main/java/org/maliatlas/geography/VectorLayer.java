package org.maliatlas.geography;

import java.util.List;
import org.maliatlas.words.UserProblem;

/**
 * A layer of shapes from a file of the user's own.
 *
 * @param name the file's name without its ending
 * @param fields the names of its columns, in no particular order
 * @param shapes in longitude and latitude, WGS 84
 * @param fingerprint a short digest of the file's contents
 * @param remarks what a user should know of how it was read
 */
public record VectorLayer(String name, List<String> fields, List<ShapefileReader.Shape> shapes, String fingerprint, List<UserProblem> remarks) {
}
