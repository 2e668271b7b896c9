package ca.helpcommunitieslead.platform.web;

import ca.helpcommunitieslead.kernel.LocalizedText;

/** A slot in every page's frame that the room with the campaign fills. */
public interface SiteIdentity {
    /** The campaign's name, the site's title. */
    LocalizedText name();

    /** Who runs it. */
    LocalizedText network();

    /** The mailbox to write to. */
    String contact();

    /** Whether everything on the site is invented, which every page, mail and document then says. */
    boolean demonstration();
}
