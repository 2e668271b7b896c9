package ca.helpcommunitieslead.architecture;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The table in {@code src/test/resources/routes.txt}: a line for each route, with the status that each kind of visitor
 * gets.
 */
record RouteTable(List<Route> routes) {
    static RouteTable read() {
        return new RouteTable(Sources.read(Path.of("src/test/resources/routes.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(RouteTable::route)
                .toList());
    }

    private static Route route(String line) {
        var words = line.strip().split("\\s+");
        var visitors = Visits.values();
        if (words.length < 2 + visitors.length) throw new AssertionError("too short: " + line);
        var statuses = new EnumMap<Visits, Integer>(Visits.class);
        for (int i = 0; i < visitors.length; i++) statuses.put(visitors[i], Integer.valueOf(words[2 + i]));
        var variables = new TreeMap<String, String>();
        Arrays.stream(words).skip(2 + visitors.length).forEach(word -> {
            var parts = word.split("=", 2);
            variables.put(parts[0], parts[1]);
        });
        return new Route(words[0], words[1], statuses, variables);
    }

    /** Who asks; the order is that of the table's columns. */
    enum Visits {
        ANONYMOUS,
        MEMBER,
        EDITOR,
        VERIFIER,
        ADMINISTRATOR
    }

    record Route(String method, String pattern, Map<Visits, Integer> statuses, Map<String, String> variables) {
        String name() {
            return method + " " + pattern;
        }

        /** The address with its variables filled in; the language is English unless the table says otherwise. */
        String address() {
            var address = pattern.replaceAll("\\{([a-z]+):[^}]*}", "{$1}")
                    .replace("{lang}", variables.getOrDefault("lang", "en"));
            for (var variable : variables.entrySet()) {
                address = address.replace("{" + variable.getKey() + "}", variable.getValue())
                        .replace("/" + variable.getKey(), "/" + variable.getValue());
            }
            if (address.contains("{") || address.contains("*")) {
                throw new AssertionError("routes.txt gives no example for a variable of " + pattern);
            }
            return address;
        }
    }
}
