/** What is asked, and the answer: the state, the columnar index, certain and possible selections, counts, histograms. */
package org.maliatlas.query;
