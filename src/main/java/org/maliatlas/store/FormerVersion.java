package org.maliatlas.store;

import org.maliatlas.incident.Incident;

/**
 * An incident as it was before a batch changed or withdrew it.
 *
 * @param incident what it was
 * @param batch the batch that it came with
 * @param untilBatch the batch that ended it
 * @param withdrawn whether that batch lacks it; else it has it changed
 */
public record FormerVersion(Incident incident, long batch, long untilBatch, boolean withdrawn) {
}
