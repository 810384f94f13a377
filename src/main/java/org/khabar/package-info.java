/** Khabar reads news articles about security incidents and builds a knowledge graph. */
@NullMarked
package org.khabar;

import org.jspecify.annotations.NullMarked;
