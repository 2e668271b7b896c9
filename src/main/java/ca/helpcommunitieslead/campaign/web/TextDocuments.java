package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.documents.Document;
import ca.helpcommunitieslead.platform.text.Markdown;
import ca.helpcommunitieslead.platform.text.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.stereotype.Component;

/** Briefs and asks as documents: what their pages say, and at the end how they are cited. */
@Component
final class TextDocuments {
    private final Campaigns campaigns;
    private final Settings settings;
    private final Messages messages;

    TextDocuments(Campaigns campaigns, Settings settings, Messages messages) {
        this.campaigns = campaigns;
        this.settings = settings;
        this.messages = messages;
    }

    /** In the language asked for or, where the brief lacks it, in the other one. */
    Document brief(Priority priority, Lang wanted) {
        var body = priority.brief().body().text("body").in(wanted);
        var draft = new Draft(body.lang());
        draft.paragraph(draft.plain(priority.summary()));
        draft.paragraph(draft.standing(priority.brief()));
        draft.section("campaign.asks.title");
        priority.asks().forEach(ask -> draft.item("[" + draft.plain(ask.statement()) + "](" + draft.page(ask) + ")"));
        draft.paragraph(body.text());
        draft.citation(priority.brief(), priority.title(), "/priorities/" + priority.slug());
        return draft.document(priority.title());
    }

    Document ask(Ask ask, Lang wanted) {
        var draft = new Draft(ask.statement().in(wanted).lang());
        draft.paragraph(
                draft.fact("campaign.ask.authority", draft.plain(ask.authority().name())));
        draft.paragraph(draft.fact("campaign.ask.lever", draft.say("campaign.lever." + ask.lever())));
        draft.paragraph("**" + draft.say("campaign.ask.today") + "** "
                + draft.say("campaign.today." + ask.authorityToday()) + " " + draft.plain(ask.authorityNote()));
        draft.paragraph(draft.standing(ask.text()));
        draft.section("campaign.ask.reason");
        draft.paragraph(draft.plain(ask.reason()));
        ask.evidence().ifPresent(words -> draft.section("campaign.ask.evidence", words));
        ask.objections().ifPresent(words -> draft.section("campaign.ask.objections", words));
        if (!ask.sources(draft.lang).isEmpty()) draft.section("campaign.ask.sources");
        ask.sources(draft.lang)
                .forEach(source -> draft.item("[" + Markdown.escape(source.label()) + "](" + source.url() + ")"));
        draft.citation(ask.text(), ask.statement(), "/asks/" + ask.key());
        return draft.document(ask.statement());
    }

    /** A document being put together in one language. */
    private final class Draft {
        private final Lang lang;
        private final StringBuilder markdown = new StringBuilder();

        Draft(Lang lang) {
            this.lang = lang;
        }

        private String say(String key, Object... arguments) {
            return Markdown.escape(messages.get(lang, key, arguments));
        }

        private String plain(LocalizedText text) {
            return Markdown.escape(text.in(lang).text());
        }

        private String page(Ask ask) {
            return "/" + lang.code() + "/asks/" + ask.key();
        }

        private String fact(String labelKey, String value) {
            return "**" + say("field.named", messages.get(lang, labelKey), "").strip() + "** " + value;
        }

        /** Which version it is, and whether anybody has adopted it. */
        private String standing(PublishedText text) {
            var version = say("campaign.version.label", text.version(), day(text));
            return text.starter() ? version + ". " + say("campaign.draft") : version;
        }

        private String day(PublishedText text) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(lang.locale())
                    .format(campaigns.current().dayOf(text.at()));
        }

        private void section(String titleKey, LocalizedText words) {
            section(titleKey);
            paragraph(words.in(lang).text());
        }

        private void section(String titleKey) {
            paragraph("## " + say(titleKey));
        }

        private void item(String words) {
            markdown.append("1. ").append(words).append('\n');
        }

        private void paragraph(String words) {
            markdown.append('\n').append(words).append('\n');
        }

        private void citation(PublishedText text, LocalizedText title, String path) {
            section("campaign.cite.title");
            var address = settings.baseUrl() + "/" + lang.code() + path + "/versions/" + text.version();
            paragraph(say(
                    "campaign.cite.value",
                    campaigns.current().network().in(lang).text(),
                    AboutText.withoutFullStop(title.in(lang).text()),
                    text.version(),
                    day(text),
                    address));
        }

        private Document document(LocalizedText title) {
            return new Document(
                    lang,
                    title.in(lang).text(),
                    campaigns.current().network().in(lang).text(),
                    markdown.toString(),
                    settings.baseUrl());
        }
    }
}
