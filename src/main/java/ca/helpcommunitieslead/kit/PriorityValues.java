package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a document says of the chosen priorities, of their asks, and of those whom they are addressed to. */
@Component
final class PriorityValues {
    private final Messages messages;
    private final Settings settings;

    PriorityValues(Messages messages, Settings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    Map<String, Object> of(List<Priority> chosen, Lang lang, LocalDate day) {
        var priorities = new ArrayList<Map<String, Object>>();
        for (var priority : chosen) priorities.add(priority(priority, priorities.size() + 1, lang, day));
        var titles = chosen.stream()
                .map(priority -> lower(priority.title().in(lang).text(), lang))
                .toList();
        var offices = chosen.stream()
                .map(priority -> Addressee.of(priority.authority(), day, lang).theOffice())
                .distinct()
                .toList();
        return Map.of(
                "priorities",
                priorities,
                "onePriority",
                chosen.size() == 1,
                "priorityList",
                SentenceList.of(titles, lang),
                "officeList",
                SentenceList.of(offices, lang));
    }

    private Map<String, Object> priority(Priority priority, int number, Lang lang, LocalDate day) {
        var title = priority.title().in(lang).text();
        var addressee = Addressee.of(priority.authority(), day, lang);
        var asks = new ArrayList<Map<String, Object>>();
        for (var ask : priority.asks()) asks.add(ask(ask, number + "." + (asks.size() + 1), lang));
        var values = new HashMap<String, Object>();
        values.put("number", number);
        values.put("title", title);
        values.put("lowerTitle", lower(title, lang));
        values.put("summary", priority.summary().in(lang).text());
        values.put("ministry", addressee.ministry());
        values.put("theMinistry", addressee.theMinistry());
        values.put("ofMinistry", addressee.ofMinistry());
        values.put("office", addressee.office());
        values.put("theOffice", addressee.theOffice());
        values.put("toOffice", addressee.toOffice());
        values.put("address", address(lang, "/priorities/" + priority.slug()));
        values.put("asks", asks);
        return values;
    }

    private Map<String, Object> ask(Ask ask, String number, Lang lang) {
        var statement = ask.statement().in(lang).text();
        return Map.of(
                "number",
                number,
                "statement",
                statement,
                "clause",
                lower(statement.replaceFirst("\\.$", ""), lang),
                "reason",
                ask.reason().in(lang).text(),
                "key",
                ask.key(),
                "version",
                ask.version(),
                "address",
                address(lang, "/asks/" + ask.key()),
                "authorityNote",
                ask.authorityNote().in(lang).text(),
                "authorityToday",
                messages.get(lang, "kit.today." + ask.authorityToday()));
    }

    private String address(Lang lang, String path) {
        return settings.baseUrl() + "/" + lang.code() + path;
    }

    /** To be read on after other words; an abbreviation keeps its capitals. */
    private static String lower(String words, Lang lang) {
        if (words.length() > 1 && Character.isUpperCase(words.charAt(1))) return words;
        return words.substring(0, 1).toLowerCase(lang.locale()) + words.substring(1);
    }
}
