package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.web.NearbyPlaces.NearbyPlace;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PostalCode;
import ca.helpcommunitieslead.platform.web.Reply;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Which municipalities the first three characters of a postal code point at, for the form's script. */
@Controller
final class PostalAreaController {
    private static final String ANY_LOCAL_PART = "1A1";

    private final Places places;

    PostalAreaController(Places places) {
        this.places = places;
    }

    @GetMapping("/api/v1/postal-areas/{area}")
    Reply area(@PathVariable String area, @RequestParam(name = "lang", defaultValue = "en") String language) {
        var lang = Lang.parse(language);
        var code = PostalCode.parse(area + ANY_LOCAL_PART).toOptional();
        if (lang.isEmpty() || code.isEmpty()) return Reply.notFound();
        var places = this.places.near(code.get(), lang.get()).places();
        return new Reply.Data(new Answer(code.get().area(), places));
    }

    record Answer(String area, List<NearbyPlace> municipalities) {}
}
