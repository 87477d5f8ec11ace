/** Writes incidents out of the atlas, each with its precision, all its claims and its terms: CSV, GeoJSON, KML, GeoPackage. */
package org.maliatlas.export;
