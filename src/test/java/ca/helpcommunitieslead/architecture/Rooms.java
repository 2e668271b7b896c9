package ca.helpcommunitieslead.architecture;

import java.util.List;

/** The rooms of the house, from left to right: a room may use those to its left and none to its right. */
final class Rooms {
    static final List<String> LEFT_TO_RIGHT = List.of(
            "kernel",
            "platform",
            "identity",
            "directory",
            "campaign",
            "kit",
            "planning",
            "endorsement",
            "organisation",
            "resolution",
            "threshold",
            "desk",
            "workinggroup",
            "engagement",
            "alignment",
            "implementation",
            "tracker",
            "follow",
            "opendata",
            "site",
            "admin");

    private Rooms() {}

    static int position(String room) {
        var position = LEFT_TO_RIGHT.indexOf(room);
        if (position < 0) throw new AssertionError(room + " is no room; add it to Rooms.LEFT_TO_RIGHT at its place");
        return position;
    }
}
