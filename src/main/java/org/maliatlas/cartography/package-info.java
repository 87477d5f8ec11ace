/** Paints a state: viewport, base map, lettering, marks, scale bar. Takes what it draws as arguments; keeps no state, asks no store, starts no thread. */
package org.maliatlas.cartography;
