package ca.helpcommunitieslead.platform.db;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The where clause of a filtered list. It joins constant fragments only; values go in as parameters. */
public final class Filter {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Filter() {}

    public static Filter where() {
        return new Filter();
    }

    /** Adds the condition, which names the parameter, when there is a value. */
    public Filter andIfGiven(String parameter, @Nullable Object value, String condition) {
        if (value == null) return this;
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    public String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
