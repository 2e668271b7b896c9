package ca.helpcommunitieslead.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The part of {@code docs/architecture.md} that the code itself tells: which rooms there are and what each uses. */
final class RoomsDocument {
    private static final String BEGIN = "<!-- rooms:begin -->";
    private static final String END = "<!-- rooms:end -->";
    private static final Pattern PURPOSE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final List<String> EVERYWHERE = List.of("kernel", "platform");

    private final ApplicationModules rooms;

    RoomsDocument(ApplicationModules rooms) {
        this.rooms = rooms;
    }

    /** The document as it should be: the text between the markers is ours, the rest stays. */
    String within(String document) {
        var begin = document.indexOf(BEGIN);
        var end = document.indexOf(END);
        if (begin < 0 || end < begin) throw new AssertionError("docs/architecture.md lacks " + BEGIN + " … " + END);
        return document.substring(0, begin + BEGIN.length()) + "\n" + body() + document.substring(end);
    }

    private String body() {
        return "```mermaid\ngraph RL\n" + nodes() + edges() + "```\n\n"
                + "Every room may also use `kernel` and `platform`; those arrows are left out.\n\n"
                + "| Room | What it is for | Uses |\n|---|---|---|\n" + rows();
    }

    private String nodes() {
        return inOrder().stream().map(room -> "  " + name(room) + "\n").collect(Collectors.joining());
    }

    private String edges() {
        return inOrder().stream()
                .flatMap(room -> uses(room).stream()
                        .filter(used -> !EVERYWHERE.contains(used))
                        .map(used -> "  " + name(room) + " --> " + used + "\n"))
                .collect(Collectors.joining());
    }

    private String rows() {
        return inOrder().stream()
                .map(room -> "| " + name(room) + " | " + purpose(room) + " | " + String.join(", ", uses(room)) + " |\n")
                .collect(Collectors.joining());
    }

    private static String purpose(ApplicationModule room) {
        var folder = Sources.JAVA.resolve(room.getBasePackage().getName().replace('.', '/'));
        var comment = PURPOSE.matcher(Sources.read(folder.resolve("package-info.java")));
        if (!comment.find()) throw new AssertionError(name(room) + ": package-info.java does not say what it is for");
        return comment.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
    }

    private List<ApplicationModule> inOrder() {
        return rooms.stream()
                .sorted(Comparator.comparingInt(room -> Rooms.position(name(room))))
                .toList();
    }

    /** The rooms that a room really uses, from left to right. */
    List<String> uses(ApplicationModule room) {
        return room.getDirectDependencies(rooms)
                .uniqueModules()
                .map(RoomsDocument::name)
                .filter(used -> !used.equals(name(room)))
                .sorted(Comparator.comparingInt(Rooms::position))
                .toList();
    }

    static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
