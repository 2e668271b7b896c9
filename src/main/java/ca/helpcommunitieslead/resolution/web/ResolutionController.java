package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.resolution.Resolutions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class ResolutionController {
    private final Resolutions resolutions;
    private final ResolutionViews views;

    ResolutionController(Resolutions resolutions, ResolutionViews views) {
        this.resolutions = resolutions;
        this.views = views;
    }

    @GetMapping("/{lang}/resolutions/{key}")
    Reply show(@PathVariable Lang lang, @PathVariable String key) {
        return resolutions
                .byKey(key)
                .<Reply>map(resolution -> Reply.publicPage("resolution/resolution", views.page(resolution)))
                .orElseGet(Reply::notFound);
    }
}
