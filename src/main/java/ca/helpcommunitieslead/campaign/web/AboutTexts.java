package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.campaign.Texts;
import ca.helpcommunitieslead.campaign.web.AboutText.Version;
import ca.helpcommunitieslead.platform.config.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out what is to be said around a text. */
@Component
final class AboutTexts {
    private final Texts texts;
    private final Campaigns campaigns;
    private final Settings settings;

    AboutTexts(Texts texts, Campaigns campaigns, Settings settings) {
        this.texts = texts;
        this.campaigns = campaigns;
        this.settings = settings;
    }

    AboutText brief(Priority priority, PublishedText shown) {
        var title = shown.body().text("title");
        var versions = versions(texts.history(shown.id()));
        return new AboutText(
                shown, title, "/priorities/" + priority.slug(), versions, campaigns.current(), settings.baseUrl());
    }

    AboutText ask(Ask shown) {
        var versions = versions(texts.history(shown.text().id()));
        return new AboutText(
                shown.text(),
                shown.statement(),
                "/asks/" + shown.key(),
                versions,
                campaigns.current(),
                settings.baseUrl());
    }

    /** A version begins with its first publication; the later ones correct it. */
    private List<Version> versions(List<PublishedText> history) {
        var campaign = campaigns.current();
        var versions = new ArrayList<Version>();
        for (var publication : history.reversed()) {
            var day = campaign.dayOf(publication.at());
            if (versions.isEmpty() || versions.getLast().number() < publication.version()) {
                versions.add(new Version(publication.version(), day, Optional.empty(), publication.note()));
            } else {
                var begun = versions.removeLast();
                versions.add(new Version(begun.number(), begun.published(), Optional.of(day), begun.note()));
            }
        }
        return versions.reversed();
    }
}
