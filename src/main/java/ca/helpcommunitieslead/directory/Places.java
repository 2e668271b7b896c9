package ca.helpcommunitieslead.directory;

import java.util.Comparator;
import java.util.List;

/**
 * What a pack says of places: its municipalities, postal areas and ridings, each in the order of their codes.
 *
 * @param shapes those of municipalities, or none at all
 */
public record Places(
        List<MunicipalityEntry> municipalities,
        List<PostalEntry> postalAreas,
        List<RidingEntry> ridings,
        List<MunicipalityShape> shapes) {
    public Places {
        municipalities = municipalities.stream()
                .sorted(Comparator.comparing(
                        entry -> entry.municipality().code().value()))
                .toList();
        postalAreas = postalAreas.stream()
                .sorted(Comparator.comparing(PostalEntry::area))
                .toList();
        ridings = ridings.stream()
                .sorted(Comparator.comparingInt(entry -> entry.riding().number()))
                .toList();
        shapes = List.copyOf(shapes);
    }
}
