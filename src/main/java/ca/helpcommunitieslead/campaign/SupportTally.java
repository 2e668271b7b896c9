package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.util.List;
import java.util.Map;

/** A slot on the pages of asks and priorities: which counted councils stand behind each. Filled by a room to the right. */
public interface SupportTally {
    /** Counted councils that support the ask, wholly or in part, by ask. */
    Map<AskKey, Support> byAsk();

    /** Counted councils that support at least one ask of the priority, by the priority's slug. */
    Map<String, Support> byPriority();

    /** The councils behind one ask or priority, each once, in the order in which they decided. */
    record Support(List<Supporter> councils) {
        public static final Support NONE = new Support(List.of());

        public Support {
            councils = List.copyOf(councils);
        }

        public int count() {
            return councils.size();
        }

        public int inPart() {
            return (int) councils.stream().filter(Supporter::inPart).count();
        }
    }

    /**
     * One council behind an ask or a priority.
     *
     * @param resolution the key of the decision that says so
     * @param inPart it supports nothing there wholly
     */
    record Supporter(MunicipalityCode council, String resolution, boolean inPart) {}
}
