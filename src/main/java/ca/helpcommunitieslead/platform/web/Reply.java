package ca.helpcommunitieslead.platform.web;

import gg.jte.Content;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What a handler answers: it names a page or an address, and {@link ReplyWriter} does the rest. */
public sealed interface Reply {
    /**
     * A page made from the template {@code <name>.jte}, which takes {@code ui} and {@code page}.
     *
     * @param forEverybody nothing in it depends on the visitor, so that its bytes can be kept and shared
     */
    record Page(String template, Object page, HttpStatus status, boolean forEverybody) implements Reply {
        public Page status(HttpStatus other) {
            return new Page(template, page, other, forEverybody);
        }
    }

    /** The same for machines: an object that becomes JSON. */
    record Data(Object body) implements Reply {}

    /** 303: after a form was accepted. */
    record Redirect(String path) implements Reply {}

    /** A problem told as a page: 404, 410, 403. */
    record Problem(HttpStatus status) implements Reply {}

    /** A stored file, always offered for saving, never shown inside the site. */
    record Download(ByteArrayResource content, MediaType type, String filename) implements Reply {}

    /** A piece of a page, which a script puts in its place; no cache keeps it. */
    record Fragment(Content content) implements Reply {}

    /** A picture that is shown inside pages. */
    record Picture(ByteArrayResource content, MediaType type, Kept kept) implements Reply {
        /** Its address belongs to its bytes, so that it may be kept for ever. */
        public Picture(ByteArrayResource content, MediaType type) {
            this(content, type, Kept.FOR_EVER);
        }
    }

    /** How long caches may keep something. */
    enum Kept {
        FOR_EVER,
        /** It can be taken back; after some minutes it is gone everywhere. */
        FOR_MINUTES,
        /** It is for one visitor. */
        NEVER
    }

    /** A page that is the same for everybody. */
    static Page publicPage(String template, Object page) {
        return new Page(template, page, HttpStatus.OK, true);
    }

    /** A page for one visitor; no cache keeps it. */
    static Page privatePage(String template, Object page) {
        return new Page(template, page, HttpStatus.OK, false);
    }

    static Page invalid(String template, Object page) {
        return privatePage(template, page).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static Redirect seeOther(String path) {
        return new Redirect(path);
    }

    static Problem notFound() {
        return new Problem(HttpStatus.NOT_FOUND);
    }
}
