package org.khabar.model;

/** What kind of body an organization is. */
public enum OrganizationKind implements Notation {
  ARMED_GROUP,
  POLICE,
  MILITARY,
  INTELLIGENCE,
  GOVERNMENT,
  JUDICIARY,
  MEDIA,
  PARTY,
  COMPANY,
  RELIGIOUS,
  INTERNATIONAL,
  OTHER
}
