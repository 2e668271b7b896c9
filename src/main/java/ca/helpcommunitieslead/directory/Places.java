package ca.helpcommunitieslead.directory;

import java.util.Comparator;
import java.util.List;

/** The tables of a pack: its municipalities, postal areas and ridings, each in the order of their codes. */
public record Places(List<MunicipalityEntry> municipalities, List<PostalEntry> postalAreas, List<RidingEntry> ridings) {
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
    }
}
