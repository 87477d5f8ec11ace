/** The command line: the window's jobs without a window. Data go to standard output, everything else to standard error. */
package org.maliatlas.cli;
