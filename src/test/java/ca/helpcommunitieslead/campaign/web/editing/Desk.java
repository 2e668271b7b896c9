package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.Editing;
import ca.helpcommunitieslead.campaign.Publishing;
import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextEdit;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.campaign.Texts;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An editor's work, done through the forms of the running site. */
record Desk(TestSite site, Visitor editor) {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /** A news item in both languages that nobody else touches, not yet published. */
    TextId news(String en, String fr) {
        var id = new TextId(TextKind.NEWS, "desk-item-" + NUMBERS.incrementAndGet());
        var fields = Map.of(
                "title", new LocalizedText(en, fr),
                "summary", new LocalizedText("A summary.", "Un résumé."),
                "body", new LocalizedText("The first text.", "Le premier texte."));
        editing().create(site.secretariat(), id, new TextBody(fields, Map.of("date", "2026-11-20")));
        return id;
    }

    static String address(TextId id) {
        return "/en" + Addresses.of(id);
    }

    /** What the form holds when it is opened, with these fields changed; names and values in turn. */
    String[] form(TextId id, String... changes) {
        return form(latest(id), changes);
    }

    String[] form(TextEdit opened, String... changes) {
        var raw = BodyForm.raw(opened);
        for (var i = 0; i < changes.length; i += 2) raw.put(changes[i], changes[i + 1]);
        var fields = new ArrayList<String>();
        raw.forEach((name, value) -> fields.addAll(List.of(name, value.replace("\n", "\r\n"))));
        return fields.toArray(String[]::new);
    }

    Answer save(TextId id, String... changes) {
        return post(id, "", form(id, changes));
    }

    Answer post(TextId id, String below, String... fields) {
        return editor.postAs(address(id), address(id) + below, fields);
    }

    Answer open(TextId id, String below) {
        return editor.get(address(id) + below);
    }

    TextEdit latest(TextId id) {
        return editing().latest(id).orElseThrow();
    }

    Editing editing() {
        return site.bean(Editing.class);
    }

    Publishing publishing() {
        return site.bean(Publishing.class);
    }

    Texts texts() {
        return site.bean(Texts.class);
    }
}
