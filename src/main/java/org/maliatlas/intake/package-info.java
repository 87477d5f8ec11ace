/** Files to incidents: UCDP GED, ACLED, GTD, the atlas' own export, and any other table by a mapping; every row accounted for. */
package org.maliatlas.intake;
