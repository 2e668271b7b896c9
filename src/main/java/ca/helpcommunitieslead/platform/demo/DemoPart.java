package ca.helpcommunitieslead.platform.demo;

import java.util.List;

/**
 * A slot that a room fills with its part of a demonstration, as a bean for development only. What it does it does by the
 * verbs that people use.
 */
public interface DemoPart {
    /** In any order; the scenes of all rooms are played by their times. */
    List<Scene> scenes(DemoScript script);
}
