package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Campaign;
import java.util.List;

/** All lessons, the story first. */
public record LessonsPage(List<ReadText> lessons, Campaign campaign) {
    public LessonsPage {
        lessons = List.copyOf(lessons);
    }

    public TranslationNote translation(ReadText lesson) {
        return new TranslationNote(lesson.text(), campaign);
    }
}
