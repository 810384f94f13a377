package org.khabar.record;

import org.khabar.model.Incident;
import org.khabar.model.IncidentDate;
import org.khabar.model.IncidentType;
import org.khabar.model.PlaceUse;
import org.khabar.model.Role;
import org.khabar.model.RoleFiller;
import org.khabar.model.Toll;
import org.khabar.model.TollClaim;
import org.khabar.model.TollKind;

/** The part of the record that tells the incidents. */
final class IncidentWriter {
  private IncidentWriter() {}

  static void incident(JsonObject object, Incident incident) {
    object
        .text("id", incident.id())
        .value("type", incident.type())
        .texts("typePath", incident.type().path().stream().map(IncidentType::notation).toList())
        .value("status", incident.status())
        .flag("main", incident.main())
        .object("date", incident.date(), IncidentWriter::date)
        .list("places", incident.places(), IncidentWriter::place)
        .list("sites", incident.sites(), IncidentWriter::place)
        .object("roles", roles -> roles(roles, incident));
    for (TollKind kind : TollKind.values()) {
      object.object(kind.notation(), incident.toll(kind), IncidentWriter::toll);
    }
    object
        .list("evidence", incident.evidence(), JsonObject::span)
        .number("confidence", incident.confidence());
  }

  private static void date(JsonObject object, IncidentDate date) {
    object
        .quote(date.span())
        .date(date.date())
        .text("basis", date.basis())
        .precision(date.date())
        .flag("recent", date.recent());
  }

  private static void place(JsonObject object, PlaceUse use) {
    object.text("place", use.place()).span(use.span());
  }

  private static void roles(JsonObject object, Incident incident) {
    for (Role role : Role.values()) {
      object.list(role.notation(), incident.role(role), IncidentWriter::filler);
    }
  }

  private static void filler(JsonObject object, RoleFiller filler) {
    object.list("mentions", filler.mentions(), JsonObject::quote).text("ref", filler.ref());
  }

  private static void toll(JsonObject object, Toll toll) {
    object
        .number("low", toll.count().low())
        .number("best", toll.count().best())
        .number("high", toll.count().high())
        .list("claims", toll.claims(), IncidentWriter::claim);
  }

  private static void claim(JsonObject object, TollClaim claim) {
    object
        .number("value", claim.count().best())
        .text("speaker", claim.speaker())
        .text("speakerVia", claim.speakerVia())
        .span(claim.span())
        .number("low", claim.count().low())
        .number("high", claim.count().high());
  }
}
