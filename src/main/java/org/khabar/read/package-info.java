/**
 * Files become articles.
 *
 * <p>{@link org.khabar.read.ArticleReader} is the door. {@link org.khabar.read.FormatFinder} tells
 * what an input is, {@link org.khabar.read.Sources} opens one {@link org.khabar.read.ArticleSource}
 * for each kind; the packages below know the formats and nothing of articles. {@link
 * org.khabar.read.ArticleMaker} takes a decoded text apart: headline, byline, dateline, body,
 * biography, boilerplate and damage. What is wrong with an input is reported as a {@link
 * org.khabar.model.Problem}; the text itself is never changed.
 */
@NullMarked
package org.khabar.read;

import org.jspecify.annotations.NullMarked;
