package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.resolution.Addressee;
import ca.helpcommunitieslead.resolution.Circulations;
import ca.helpcommunitieslead.resolution.Resolution;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * To which offices the resolution was sent, and which of them answered.
 *
 * @param sent by kind and name; who holds an office and how it is reached is not public
 */
public record CirculationPart(List<Addressee> sent) implements PagePart {
    public CirculationPart {
        sent = List.copyOf(sent);
    }

    public long answers() {
        return sent.stream().filter(one -> one.answer() != null).count();
    }

    @Component
    static final class CirculationMaker implements PagePart.Maker {
        private final Circulations circulations;

        CirculationMaker(Circulations circulations) {
            this.circulations = circulations;
        }

        @Override
        public PagePart of(Resolution resolution) {
            return new CirculationPart(circulations.of(resolution.key()).stream()
                    .filter(one -> one.sentOn() != null)
                    .toList());
        }
    }
}
