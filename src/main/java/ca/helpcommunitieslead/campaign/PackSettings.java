package ca.helpcommunitieslead.campaign;

import java.util.List;

/** The campaign and the languages that its pack names. */
record PackSettings(Campaign campaign, List<String> languages) {
    PackSettings {
        languages = List.copyOf(languages);
    }
}
