package ca.helpcommunitieslead;

import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.campaign.SupportTally;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
final class Scratch implements SupportTally {
    @Override
    public Map<AskKey, Integer> councilsByAsk() {
        return Map.of();
    }

    @Override
    public Map<String, Integer> councilsByPriority() {
        return Map.of();
    }
}
