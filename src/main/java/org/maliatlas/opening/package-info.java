/** Opens what the program works on: database, map layers, gazetteer and dataset, for the window and the command line alike. */
package org.maliatlas.opening;
