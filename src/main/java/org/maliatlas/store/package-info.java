/** The user's SQLite database: its schema, the shipped data in it, and what can be wrong with the file. All SQL is here. */
package org.maliatlas.store;
