/** The sentences a reader sees, from message bundles in English and French, with plurals, dates and numbers. Every room may use it; it knows none of them. */
package org.maliatlas.words;
