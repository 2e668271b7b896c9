package ca.helpcommunitieslead.platform.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.text.Messages;
import gg.jte.Content;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every template is handed beside its own page: language, words, links, and the frame around the content. */
public final class Ui {
    private final Lang lang;
    private final String path;
    private final @Nullable String query;
    private final Messages messages;
    private final Assets assets;
    private final SiteIdentity site;
    private final List<NavigationEntry> navigation;
    private final @Nullable StaffFrame staff;
    private final boolean development;
    private final boolean refused;

    Ui(
            Lang lang,
            String path,
            @Nullable String query,
            Messages messages,
            Assets assets,
            SiteIdentity site,
            List<NavigationEntry> navigation,
            @Nullable StaffFrame staff,
            boolean development,
            boolean refused) {
        this.lang = lang;
        this.path = path;
        this.query = query;
        this.messages = messages;
        this.assets = assets;
        this.site = site;
        this.navigation = navigation;
        this.staff = staff;
        this.development = development;
        this.refused = refused;
    }

    public Lang lang() {
        return lang;
    }

    /** The words for a key. */
    public String t(String key, Object... arguments) {
        return messages.get(lang, key, arguments);
    }

    /** The words for a key in which each part in square brackets is a link, in the order of the addresses. */
    public Content linked(String key, String... addresses) {
        return new LinkedText(t(key), List.of(addresses));
    }

    public LocalizedText.Wording in(LocalizedText text) {
        return text.in(lang);
    }

    /** An address within the site, in the page's language. */
    public String href(String pathWithoutLanguage) {
        return "/" + lang.code() + pathWithoutLanguage;
    }

    /** This page's address in the other language. */
    public String inOtherLanguage() {
        var prefix = "/" + lang.code();
        var rest = path.startsWith(prefix) ? path.substring(prefix.length()) : "";
        return "/" + lang.other().code() + rest + (query == null ? "" : "?" + query);
    }

    /** Where the page stands in the navigation. */
    public boolean isAt(String pathWithoutLanguage) {
        var address = href(pathWithoutLanguage);
        return path.equals(address) || path.startsWith(address + "/");
    }

    public boolean isExactly(String pathWithoutLanguage) {
        return path.equals(href(pathWithoutLanguage));
    }

    public String asset(String file) {
        return assets.address(file);
    }

    public SiteIdentity site() {
        return site;
    }

    public List<NavigationEntry> navigation(NavigationEntry.Place place) {
        return navigation.stream().filter(entry -> entry.place() == place).toList();
    }

    public @Nullable StaffFrame staff() {
        return staff;
    }

    /** What the browser shows as the page's title; a form shown again begins with the word for error. */
    public String browserTitle(String title) {
        return refused ? t("platform.refused", title) : title;
    }

    public boolean development() {
        return development;
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(lang.locale()).format(number);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(lang.locale())
                .format(date);
    }

    /** Day and month, for narrow places. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern(t("platform.date.short"), lang.locale())
                .format(date);
    }

    public String dateTime(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(lang.locale())
                .format(instant.atZone(zone));
    }
}
