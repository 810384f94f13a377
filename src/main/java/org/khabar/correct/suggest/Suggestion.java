package org.khabar.correct.suggest;

import java.util.Optional;
import org.khabar.model.EntryId;

/**
 * An entry that a service suggests for a name.
 *
 * @param id as the service names it
 * @param entry as a line of corrections names it; absent for ids that corrections know nothing of
 * @param name the entry's name
 * @param description what tells it from its namesakes; may be empty
 * @param score the service's own measure
 * @param match whether the service is certain
 */
record Suggestion(
    String id,
    Optional<EntryId> entry,
    String name,
    String description,
    double score,
    boolean match) {}
