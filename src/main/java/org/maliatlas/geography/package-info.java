/** The land: shapefiles and projections through GeoTools, boundary eras, the gazetteer, geodesic distance. Knows nothing of incidents. */
package org.maliatlas.geography;
