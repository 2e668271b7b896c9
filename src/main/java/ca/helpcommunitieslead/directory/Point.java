package ca.helpcommunitieslead.directory;

/** A place on the map, in degrees (WGS 84). */
public record Point(double latitude, double longitude) {
    private static final double EARTH_RADIUS_IN_KILOMETRES = 6371.0088;

    public Point {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
            throw new IllegalArgumentException("no place on earth");
    }

    /** Along the great circle, in kilometres. */
    public double kilometresTo(Point other) {
        var north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        var east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        var half = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * EARTH_RADIUS_IN_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
