package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.ContentImage;
import ca.helpcommunitieslead.campaign.ContentImages;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Pictures: adding them, and showing them to the public. */
@Controller
final class ImagesController {
    private static final int LONGEST_DESCRIPTION = 300;

    private final ContentImages images;
    private final TextDesk desk;
    private final People people;

    ImagesController(ContentImages images, TextDesk desk, People people) {
        this.images = images;
        this.desk = desk;
        this.people = people;
    }

    @Bean
    static StaffLink imagesLink() {
        return new StaffLink(21, "/admin/images", "campaign.editing.navigation.images", Set.of(Role.EDITOR));
    }

    @Allowed(Role.EDITOR)
    @GetMapping("/{lang}/admin/images")
    Reply list(@PathVariable Lang lang, @RequestParam(defaultValue = "") String done) {
        var notice = done.equals("added") ? "campaign.editing.image.added" : null;
        return page(Submission.none(), notice);
    }

    private Reply.Page page(Submission form, @Nullable String noticeKey) {
        return Reply.privatePage(
                "campaign/editing/images",
                new ImagesPage(images.all(), form, new Names(people), desk.zone(), Optional.ofNullable(noticeKey)));
    }

    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/images")
    Reply add(
            @PathVariable Lang lang,
            Submission form,
            @RequestParam(name = "image", required = false) @Nullable MultipartFile file,
            Person by) {
        if (file == null || file.isEmpty()) form.reject("image", "campaign.editing.image.missing");
        var description = description(form);
        if (form.isValid() && file != null) add(form, by, bytes(file), description);
        if (!form.isValid()) return page(form, null).status(HttpStatus.UNPROCESSABLE_CONTENT);
        return Reply.seeOther("/" + lang.code() + "/admin/images?done=added");
    }

    private static @Nullable LocalizedText description(Submission form) {
        if (form.ticked("decorative")) return null;
        var en = form.required("alt.en", LONGEST_DESCRIPTION).replaceAll("\\s+", " ");
        var fr = form.required("alt.fr", LONGEST_DESCRIPTION).replaceAll("\\s+", " ");
        return en.isEmpty() || fr.isEmpty() ? null : new LocalizedText(en, fr);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Submission form, Person by, byte[] bytes, @Nullable LocalizedText description) {
        switch (images.add(by, bytes, description)) {
            case DONE -> {}
            case KNOWN -> form.reject("image", "campaign.editing.image.known");
            case NO_PICTURE -> form.reject("image", "campaign.editing.image.kind");
            case TOO_LARGE -> form.reject("image", "campaign.editing.image.tooLarge");
        }
    }

    @GetMapping("/images/{hash}.{extension}")
    Reply image(@PathVariable String hash, @PathVariable String extension) {
        return images.byHash(hash)
                .filter(image -> image.kind().extension().equals(extension))
                .flatMap(this::picture)
                .orElseGet(Reply::notFound);
    }

    private Optional<Reply> picture(ContentImage image) {
        var type = MediaType.parseMediaType(image.kind().mediaType());
        return images.content(image).map(content -> new Reply.Picture(content, type));
    }
}
