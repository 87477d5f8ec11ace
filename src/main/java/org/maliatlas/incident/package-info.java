/** What happened: immutable records of incidents, their precision, tolls, claims and sources. Knows nothing else of ours. */
package org.maliatlas.incident;
