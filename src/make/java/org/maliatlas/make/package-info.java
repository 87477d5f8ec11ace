/** Makes what the program ships, {@code shapefiles/} and {@code data/}, from the facts of the reference folder. Not part of the program. */
package org.maliatlas.make;
