package ca.helpcommunitieslead.campaign;

import java.util.Map;

/**
 * What an import does to one thing.
 *
 * @param fields those that differ, by name, where the thing is changed or kept
 * @param reason why it is kept; otherwise empty
 */
record PackChange(PackPart part, String key, Effect effect, Map<String, Values> fields, String reason) {
    enum Effect {
        ADDED,
        CHANGED,
        /** It differs, but what stands here has precedence. */
        KEPT,
        /** The pack does not have it; it stays. */
        MISSING
    }

    /** What a field says here, and what it says in the pack. */
    record Values(String here, String pack) {}
}
