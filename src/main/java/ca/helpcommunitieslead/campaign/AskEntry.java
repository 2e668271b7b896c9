package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Ask.AuthorityToday;
import ca.helpcommunitieslead.campaign.Ask.Lever;
import ca.helpcommunitieslead.campaign.Ask.Source;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.List;
import java.util.Locale;

/** The shape of one ask in a pack's {@code asks.yaml}. */
record AskEntry(
        String key,
        String authority,
        String lever,
        String authorityToday,
        LocalizedText statement,
        LocalizedText reason,
        LocalizedText authorityNote,
        List<Source> sources) {

    Lever leverValue() {
        return Lever.valueOf(lever.toUpperCase(Locale.ROOT));
    }

    AuthorityToday authorityTodayValue() {
        return AuthorityToday.valueOf(authorityToday.toUpperCase(Locale.ROOT));
    }
}
