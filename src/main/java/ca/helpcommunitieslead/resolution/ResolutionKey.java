package ca.helpcommunitieslead.resolution;

/** The short name of a resolution in public addresses; it never changes. */
public record ResolutionKey(String value) {
    @Override
    public String toString() {
        return value;
    }
}
