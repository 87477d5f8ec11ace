/** Charts of what answers: painted into pixels or written as SVG by the same code, with what a hand needs to find a bar or a point. */
package org.maliatlas.charts;
