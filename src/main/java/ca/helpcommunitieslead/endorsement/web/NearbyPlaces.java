package ca.helpcommunitieslead.endorsement.web;

import java.util.List;

/** The municipalities that a postal area touches, most probable first. */
public record NearbyPlaces(List<NearbyPlace> places) {
    public NearbyPlaces {
        places = List.copyOf(places);
    }

    static NearbyPlaces none() {
        return new NearbyPlaces(List.of());
    }

    boolean includes(String code) {
        return places.stream().anyMatch(place -> place.code().equals(code));
    }

    /** The key of the sentence that tells how sure the guess is. */
    public String key() {
        return switch (places.size()) {
            case 0 -> "endorsement.lookup.none";
            case 1 -> "endorsement.lookup.one";
            default -> "endorsement.lookup.several";
        };
    }

    /** The name of the most probable one, or nothing. */
    public String best() {
        return places.isEmpty() ? "" : places.getFirst().label();
    }

    /**
     * One of them.
     *
     * @param percent the estimated share of the area's people who live there
     */
    public record NearbyPlace(String code, String label, double percent) {}
}
