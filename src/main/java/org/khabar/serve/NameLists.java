package org.khabar.serve;

import org.khabar.model.Gazetteer;
import org.khabar.model.OrganizationDirectory;

/**
 * The names that a server knows beside those of its graph.
 *
 * @param gazetteer places
 * @param organizations organizations
 */
public record NameLists(Gazetteer gazetteer, OrganizationDirectory organizations) {}
