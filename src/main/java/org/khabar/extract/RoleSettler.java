package org.khabar.extract;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.IncidentType;
import org.khabar.model.Role;
import org.khabar.model.RoleFiller;

/** Settles who plays which part in an incident, of what models and rules say. */
final class RoleSettler {
  private static final List<Role> HIT = List.of(Role.VICTIM, Role.HUMAN_TARGET);

  private static final Set<IncidentType> BY_FORCES =
      EnumSet.of(IncidentType.ARREST, IncidentType.SECURITY_OPERATION);

  /** Who is arrested or fought is told as such, for whatever deed it is. */
  private static final Set<Role> NO_PART =
      EnumSet.of(
          Role.PERPETRATOR_INDIVIDUAL, Role.PERPETRATOR_ORGANIZATION, Role.VICTIM, Role.WEAPON);

  private final Map<Telling, Map<Role, List<RoleFiller>>> cast;
  private final RoleAssembler roles;

  /** Ids of the persons whom the article holds responsible for something. */
  private final Set<String> accused = new HashSet<>();

  /**
   * A settler.
   *
   * @param cast what the models found
   */
  RoleSettler(Map<Telling, Map<Role, List<RoleFiller>>> cast, String text) {
    this.cast = cast;
    this.roles = new RoleAssembler(text);
    for (Telling telling : cast.keySet()) {
      telling
          .responsible()
          .of(Role.PERPETRATOR_INDIVIDUAL)
          .forEach(each -> each.ref().ifPresent(accused::add));
    }
  }

  /**
   * What the models found where they are asked, with those whom others name as responsible, and
   * what the rules say of the other roles.
   */
  Map<Role, List<RoleFiller>> of(Telling telling) {
    Map<Role, List<RoleFiller>> parts = roles.assemble(telling.casting());
    if (BY_FORCES.contains(telling.type())) {
      parts.keySet().removeAll(NO_PART);
    }
    Map<Role, List<RoleFiller>> found = cast.get(telling);
    if (found != null) {
      parts.keySet().removeAll(Part.DECIDED);
      parts.putAll(found);
      Map<Role, List<RoleFiller>> named = roles.assemble(telling.responsible().named());
      Part.PERPETRATORS.forEach(
          role ->
              named.getOrDefault(role, List.of()).forEach(each -> roles.add(role, each, parts)));
      HIT.forEach(role -> clear(role, parts));
    }
    return parts;
  }

  /** "Found Aslam guilty of the murder of Bilal": Aslam is no victim. */
  private void clear(Role role, Map<Role, List<RoleFiller>> parts) {
    List<RoleFiller> left =
        parts.getOrDefault(role, List.of()).stream()
            .filter(each -> each.ref().filter(accused::contains).isEmpty())
            .toList();
    if (left.isEmpty()) {
      parts.remove(role);
    } else {
      parts.put(role, left);
    }
  }
}
