package ca.helpcommunitieslead.platform.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The byte arrays that were used last, as many as there is room for. */
final class RecentBytes {
    private final int room;
    private final Map<Object, byte[]> byKey = new LinkedHashMap<>(16, 0.75f, true);
    private int used;

    /** @param room in bytes, for all of them together */
    RecentBytes(int room) {
        this.room = room;
    }

    /** What is kept under the key, or else what is made now; others need not wait while it is being made. */
    byte[] get(Object key, Supplier<byte[]> make) {
        synchronized (this) {
            var known = byKey.get(key);
            if (known != null) return known;
        }
        var made = make.get();
        keep(key, made);
        return made;
    }

    private synchronized void keep(Object key, byte[] made) {
        if (made.length > room) return;
        var before = byKey.put(key, made);
        used += made.length - (before == null ? 0 : before.length);
        var oldestFirst = byKey.values().iterator();
        while (used > room) {
            used -= oldestFirst.next().length;
            oldestFirst.remove();
        }
    }
}
