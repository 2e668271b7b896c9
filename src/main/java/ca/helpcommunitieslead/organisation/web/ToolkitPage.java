package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.organisation.Organisation;
import ca.helpcommunitieslead.platform.web.Pager;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What an organisation spreads the word with.
 *
 * @param count how many people endorsed by its link, and nothing more
 * @param people those of them who agreed that it learns of them (R4)
 * @param shares what it shares, by language, the page's own first
 */
public record ToolkitPage(
        String token, Organisation organisation, Count count, Slice<Invited> people, Pager pager, List<Share> shares) {
    /** The contact's own page, without the language. */
    public String own() {
        return "/organisation-access/" + token;
    }

    public String path() {
        return own() + "/toolkit";
    }

    /** How many, and when they were counted. */
    public record Count(long people, Instant at, ZoneId zone) {
        public String asOf(Ui ui) {
            return ui.dateTime(at, zone);
        }
    }

    /** Somebody who agreed to be told of. */
    public record Invited(String name, Optional<Municipality> municipality, LocalDate day) {
        public String place(Ui ui) {
            return municipality.map(town -> ui.in(town.label()).text()).orElse("");
        }
    }

    /**
     * What is shared in one language.
     *
     * @param link where people endorse, counted as having come through the organisation
     * @param mail the link of an e-mail that is written already
     * @param embed the frame with the counter, as HTML
     */
    public record Share(Lang lang, String link, String mail, String embed, List<Draft> drafts) {}

    /** A text to adapt. */
    public record Draft(String labelKey, String id, String words, int rows) {}
}
