/**
 * Ties an article's names to places, organizations and persons, and says how sure it is.
 *
 * <p>{@link org.khabar.link.EntityLinker} is the room's one door. The links of an article grow in
 * an {@code ArticleLinks}: {@code PlaceLinker} comes first and resolves all place names together
 * (names and what the text puts where, bearers, features, scores, what the gazetteer lacks,
 * nesting); by the places {@code OrganizationLinker} tells the bodies of one name apart, and by
 * both {@code SiteLinker} knows where a building stands and who runs it. {@code PersonLinker} joins
 * the mentions of each person. {@link org.khabar.link.SitePlacement} comes back once the incidents
 * are known.
 */
@NullMarked
package org.khabar.link;

import org.jspecify.annotations.NullMarked;
