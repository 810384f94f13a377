package org.khabar.extract;

import java.util.List;

/**
 * What stands around a trigger.
 *
 * @param agents who does it
 * @param patients to whom or what it is done
 * @param attached what stands behind prepositions that belong to it, in text order
 */
record Arguments(List<Phrase> agents, List<Phrase> patients, List<Attached> attached) {
  Arguments {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    attached = List.copyOf(attached);
  }
}
