package ca.helpcommunitieslead.platform.web;

import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.text.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the {@link Ui} for one page. */
@Component
final class UiFactory {
    private final Messages messages;
    private final Assets assets;
    private final ObjectProvider<SiteIdentity> site;
    private final List<NavigationEntry> navigation;
    private final boolean development;

    UiFactory(
            Messages messages,
            Assets assets,
            ObjectProvider<SiteIdentity> site,
            List<NavigationEntry> navigation,
            Settings settings) {
        this.messages = messages;
        this.assets = assets;
        this.site = site;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        this.development = settings.development();
    }

    Ui ui(HttpServletRequest request, Reply.Page page) {
        var staff = page.forEverybody() ? null : StaffFrame.of(request);
        return new Ui(
                RequestLanguage.of(request),
                request.getRequestURI(),
                request.getQueryString(),
                messages,
                assets,
                site.getObject(),
                navigation,
                staff,
                development,
                page.status() == HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
