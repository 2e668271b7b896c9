package ca.helpcommunitieslead.platform.limits;

import ca.helpcommunitieslead.platform.secret.Seals;
import org.springframework.stereotype.Component;

/** Turns networks into what may be kept of them. */
@Component
public final class NetworkKeys {
    private static final int LENGTH = 32;

    private final Seals seals;

    NetworkKeys(Seals seals) {
        this.seals = seals;
    }

    public NetworkKey of(ClientNetwork network) {
        return new NetworkKey(seals.seal("network", network.counted()).substring(0, LENGTH));
    }
}
