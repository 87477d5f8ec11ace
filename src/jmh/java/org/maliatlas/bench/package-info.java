/** Benchmarks by JMH, one class for each question, over made-up incidents; {@code script/jmh} runs them. Not shipped, not tested. */
package org.maliatlas.bench;
