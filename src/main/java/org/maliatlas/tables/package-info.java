/** Reads tables out of files, row by row, as text: CSV in any encoding and with any separator, XLSX, GeoJSON, or a zip that holds one of them. */
package org.maliatlas.tables;
