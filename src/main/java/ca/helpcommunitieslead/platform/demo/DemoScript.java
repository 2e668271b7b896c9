package ca.helpcommunitieslead.platform.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is to be played: the pack's {@code demo.yaml}, of which each room reads its section, and the time it has. */
public final class DemoScript {
    private final JsonNode sections;
    private final ObjectMapper mapper;
    private final ZoneId zone;
    private final LocalDate start;
    private final Instant now;

    /**
     * @param start the campaign's first day
     * @param now when everything has to have happened
     */
    public DemoScript(JsonNode sections, ObjectMapper mapper, ZoneId zone, LocalDate start, Instant now) {
        this.sections = sections;
        this.mapper = mapper;
        this.zone = zone;
        this.start = start;
        this.now = now;
    }

    /** The entries of a section, in their order; none where the script lacks it. */
    public <T> List<T> section(String name, Class<T> entry) {
        var entries = new ArrayList<T>();
        for (var node : sections.path(name)) entries.add(mapper.treeToValue(node, entry));
        return List.copyOf(entries);
    }

    public LocalDate start() {
        return start;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    public Instant now() {
        return now;
    }

    /** This full hour of a day where the campaign runs; now, if that is still to come. */
    public Instant at(LocalDate day, int hour) {
        var time = day.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
        return time.isBefore(now) ? time : now;
    }
}
