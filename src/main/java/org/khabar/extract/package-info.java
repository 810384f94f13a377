/**
 * Turns the analysis of one article into the incidents it tells.
 *
 * <p>General rules over words, their parts of speech and word lists; no parser. One class a
 * question, in the order in which {@link org.khabar.extract.IncidentExtractor} asks them: which
 * words tell an incident, whether it took place, who did what to whom, how many were hit and who
 * says so, when and where, and which tellings are one incident. The word lists lie in resource
 * files beside the code and say how to extend them.
 */
@NullMarked
package org.khabar.extract;

import org.jspecify.annotations.NullMarked;
