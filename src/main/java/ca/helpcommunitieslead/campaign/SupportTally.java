package ca.helpcommunitieslead.campaign;

import java.util.Map;

/** A slot on the pages of asks and priorities: how many counted councils stand behind each. Filled by a room to the right. */
public interface SupportTally {
    /** Counted councils that support the ask, wholly or in part, by ask. */
    Map<AskKey, Integer> councilsByAsk();

    /** Counted councils that support at least one ask of the priority, by the priority's slug. */
    Map<String, Integer> councilsByPriority();
}
