package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.resolution.Resolution;

/**
 * A part of a record's page that reads more than the record. A bean makes it, and the template asks the page for it by
 * its class.
 */
public interface PagePart {
    interface Maker {
        PagePart of(Resolution resolution);
    }
}
