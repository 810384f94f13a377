/**
 * Files become articles.
 *
 * <p>{@link org.khabar.read.ArticleReader} is the door. Behind it stands one {@link
 * org.khabar.read.ArticleSource} for each kind of input; {@link org.khabar.read.ArticleMaker} takes
 * a decoded text apart: headline, byline, dateline, body, biography, boilerplate and damage. What
 * is wrong with an input is reported as a {@link org.khabar.model.Problem}; the text itself is
 * never changed.
 */
@NullMarked
package org.khabar.read;

import org.jspecify.annotations.NullMarked;
