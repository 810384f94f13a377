/**
 * Lists of organizations that a user brings: UCDP's actors, Wikidata, FollowTheMoney, own tables.
 */
@NullMarked
package org.khabar.gazetteer.organization;

import org.jspecify.annotations.NullMarked;
