package org.khabar.gazetteer;

import org.khabar.model.Coordinates;

/** The middle of a division's towns (mean of unit vectors, so that the date line does no harm). */
final class CityMean {
  private double x;
  private double y;
  private double z;
  private long population;

  void add(Coordinates at, long people) {
    double latitude = Math.toRadians(at.latitude());
    double longitude = Math.toRadians(at.longitude());
    x += Math.cos(latitude) * Math.cos(longitude);
    y += Math.cos(latitude) * Math.sin(longitude);
    z += Math.sin(latitude);
    population += people;
  }

  Coordinates point() {
    return new Coordinates(
        Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x)));
  }

  long population() {
    return population;
  }
}
