package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Source;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** An ask in one of its versions, made ready to be read. */
public record ReadAsk(Ask ask, Optional<ReadField> evidence, Optional<ReadField> objections, List<Source> sources) {
    public ReadAsk {
        sources = List.copyOf(sources);
    }

    static ReadAsk of(Ask ask, Lang lang) {
        return new ReadAsk(
                ask,
                ask.evidence().map(words -> ReadField.of("evidence", words, lang)),
                ask.objections().map(words -> ReadField.of("objections", words, lang)),
                ask.sources(lang));
    }

    /** Month and year in words. */
    public static String seen(Ui ui, Source source) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", ui.lang().locale()).format(source.seen());
    }
}
