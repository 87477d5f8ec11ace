/** Snapshots: a page around the map, with its legend, counts and credit, and the files it is saved in. */
package org.maliatlas.snapshot;
