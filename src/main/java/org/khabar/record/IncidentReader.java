package org.khabar.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.khabar.model.Count;
import org.khabar.model.Incident;
import org.khabar.model.IncidentDate;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;
import org.khabar.model.PlaceUse;
import org.khabar.model.Role;
import org.khabar.model.RoleFiller;
import org.khabar.model.Toll;
import org.khabar.model.TollClaim;
import org.khabar.model.TollKind;

/** Reads back the part of the record that tells the incidents. */
final class IncidentReader {
  private IncidentReader() {}

  static Incident incident(JsonRecord record) {
    return new Incident(
        record.text("id"),
        record.value("type", IncidentType.class),
        record.value("status", IncidentStatus.class),
        record.flag("main"),
        record.optionalObject("date").map(IncidentReader::date),
        record.list("places", IncidentReader::place),
        record.list("sites", IncidentReader::place),
        record.optionalObject("roles").map(IncidentReader::roles).orElse(Map.of()),
        tolls(record),
        record.list("evidence", JsonRecord::span),
        record.decimal("confidence").orElse(0.0));
  }

  private static IncidentDate date(JsonRecord record) {
    return new IncidentDate(
        record.span(), record.date(), record.text("basis"), record.flag("recent"));
  }

  private static PlaceUse place(JsonRecord record) {
    return new PlaceUse(record.text("place"), record.span());
  }

  private static Map<Role, List<RoleFiller>> roles(JsonRecord record) {
    Map<Role, List<RoleFiller>> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      List<RoleFiller> fillers = record.list(role.notation(), IncidentReader::filler);
      if (!fillers.isEmpty()) {
        roles.put(role, fillers);
      }
    }
    return roles;
  }

  private static RoleFiller filler(JsonRecord record) {
    return new RoleFiller(record.list("mentions", JsonRecord::span), record.optionalText("ref"));
  }

  private static Map<TollKind, Toll> tolls(JsonRecord record) {
    Map<TollKind, Toll> tolls = new EnumMap<>(TollKind.class);
    for (TollKind kind : TollKind.values()) {
      record.optionalObject(kind.notation()).ifPresent(toll -> tolls.put(kind, toll(toll)));
    }
    return tolls;
  }

  private static Toll toll(JsonRecord record) {
    return new Toll(
        new Count(record.number("low"), record.number("best"), record.number("high")),
        record.list("claims", IncidentReader::claim));
  }

  private static TollClaim claim(JsonRecord record) {
    return new TollClaim(
        new Count(record.number("low"), record.number("value"), record.number("high")),
        record.optionalText("speaker"),
        record.optionalText("speakerVia"),
        record.span());
  }
}
