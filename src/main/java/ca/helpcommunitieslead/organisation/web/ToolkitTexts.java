package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.organisation.Organisation;
import ca.helpcommunitieslead.organisation.web.ToolkitPage.Draft;
import ca.helpcommunitieslead.organisation.web.ToolkitPage.Share;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.text.Messages;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The links and texts that an organisation shares, made out with its name and its link. */
@Component
final class ToolkitTexts {
    private static final int LINE = 70;

    private final Messages messages;
    private final Campaigns campaigns;
    private final Settings settings;

    ToolkitTexts(Messages messages, Campaigns campaigns, Settings settings) {
        this.messages = messages;
        this.campaigns = campaigns;
        this.settings = settings;
    }

    Share in(Lang lang, Organisation organisation) {
        var drafts = List.of(
                draft(lang, organisation, "newsletter"),
                draft(lang, organisation, "post"),
                draft(lang, organisation, "members"),
                draft(lang, organisation, "councillor"));
        return new Share(
                lang, link(lang, organisation).toString(), mail(lang, organisation), embed(lang, organisation), drafts);
    }

    /** Where people endorse, counted as having come through the organisation. */
    URI link(Lang lang, Organisation organisation) {
        return address(lang, "/endorse" + from(organisation));
    }

    private URI address(Lang lang, String path) {
        return URI.create(settings.baseUrl() + "/" + lang.code() + path);
    }

    private static String from(Organisation organisation) {
        return organisation.publicSlug().map(slug -> "?from=" + slug).orElse("");
    }

    private Draft draft(Lang lang, Organisation organisation, String name) {
        var words = words(lang, organisation, "organisation.toolkit.draft." + name);
        var rows =
                (int) words.lines().mapToLong(line -> 1 + line.length() / LINE).sum();
        return new Draft("organisation.toolkit.text." + name, name + "-" + lang.code(), words, rows);
    }

    private String words(Lang lang, Organisation organisation, String key) {
        var campaign = campaigns.current();
        return messages.get(
                lang,
                key,
                campaign.name().in(lang).text(),
                organisation.name().value(),
                link(lang, organisation).toString(),
                campaign.lead().in(lang).text(),
                address(lang, "/kit").toString(),
                address(lang, "/tracker").toString());
    }

    private String mail(Lang lang, Organisation organisation) {
        var subject = messages.get(
                lang,
                "organisation.toolkit.draft.subject",
                campaigns.current().name().in(lang).text());
        var body = words(lang, organisation, "organisation.toolkit.draft.members");
        return "mailto:?subject=" + encode(subject) + "&body=" + encode(body.replace("\n", "\r\n"));
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String embed(Lang lang, Organisation organisation) {
        var title = messages.get(
                lang,
                "organisation.toolkit.embed.frame",
                campaigns.current().name().in(lang).text());
        return "<iframe src=\"%s\" title=\"%s\" width=\"320\" height=\"300\" loading=\"lazy\"></iframe>"
                .formatted(
                        HtmlUtils.htmlEscape(address(lang, "/embed/counter" + from(organisation))
                                .toString()),
                        HtmlUtils.htmlEscape(title, StandardCharsets.UTF_8.name()));
    }
}
