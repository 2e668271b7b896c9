package ca.helpcommunitieslead.platform.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a pack while all of it is read. */
public final class PackProblems {
    private static final Comparator<PackProblem> BY_PLACE = Comparator.comparing(PackProblem::file)
            .thenComparingInt(PackProblem::line)
            .thenComparingInt(PackProblem::column);

    private final List<PackProblem> found = new ArrayList<>();

    /** A problem with the file as a whole. */
    public void error(Path file, String message) {
        error(file, 1, 1, message);
    }

    public void error(Path file, int line, int column, String message) {
        found.add(new PackProblem(file, line, column, message, false));
    }

    /** Something that is worth a look and hinders nothing. */
    public void warn(Path file, String message) {
        warn(file, 1, 1, message);
    }

    public void warn(Path file, int line, int column, String message) {
        found.add(new PackProblem(file, line, column, message, true));
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> !problem.warning());
    }

    /** By file and place. */
    public List<PackProblem> all() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
