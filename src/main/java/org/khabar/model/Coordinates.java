package org.khabar.model;

/**
 * A point on WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
  private static final double EARTH_RADIUS_KM = 6371.0088;

  /** Great-circle distance in kilometres (haversine, mean Earth radius of the IUGG). */
  public double kilometresTo(Coordinates other) {
    double latitude1 = Math.toRadians(latitude);
    double latitude2 = Math.toRadians(other.latitude);
    double half = Math.sin((latitude2 - latitude1) / 2);
    double turn = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double a = half * half + Math.cos(latitude1) * Math.cos(latitude2) * turn * turn;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
  }
}
