package org.khabar.gazetteer.source;

import org.khabar.model.Coordinates;

/** The middle of a division's towns (mean of unit vectors, so that the date line does no harm). */
public final class CityMean {
  private double x;
  private double y;
  private double z;
  private long population;

  /** Counts a town in. */
  public void add(Coordinates at, long people) {
    double latitude = Math.toRadians(at.latitude());
    double longitude = Math.toRadians(at.longitude());
    x += Math.cos(latitude) * Math.cos(longitude);
    y += Math.cos(latitude) * Math.sin(longitude);
    z += Math.sin(latitude);
    population += people;
  }

  /** The middle. */
  public Coordinates point() {
    return new Coordinates(
        Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x)));
  }

  /** All their inhabitants. */
  public long population() {
    return population;
  }
}
