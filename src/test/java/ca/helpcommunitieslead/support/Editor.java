package ca.helpcommunitieslead.support;

import ca.helpcommunitieslead.campaign.Editing;
import ca.helpcommunitieslead.campaign.Publishing;
import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** Somebody who changes the texts of a running site and publishes them. */
public final class Editor {
    private final TestSite site;

    public Editor(TestSite site) {
        this.site = site;
    }

    /** The text with one field written anew. */
    public TextBody written(TextId id, String field, @Nullable String en, @Nullable String fr) {
        var body = site.bean(Editing.class).latest(id).orElseThrow().body();
        var fields = new HashMap<>(body.fields());
        fields.put(field, new LocalizedText(en, fr));
        return new TextBody(fields, body.attributes());
    }

    /** Both languages say the same. */
    public void newVersion(TextId id, TextBody body, String note) {
        publish(id, save(id, body, true, note), true, note);
    }

    /** The other language, where it is not changed with it, falls behind. */
    public void newVersionInOneLanguage(TextId id, TextBody body, String note) {
        publish(id, save(id, body, false, note), true, note);
    }

    public void correction(TextId id, TextBody body, String note) {
        publish(id, save(id, body, true, note), false, note);
    }

    /** A text that was not there before. */
    public void first(TextId id, TextBody body) {
        var saved = site.bean(Editing.class).create(site.secretariat(), id, body);
        if (!(saved instanceof Editing.Saved.Done)) throw new AssertionError("not begun but " + saved);
        publish(id, 1, true, "");
    }

    public void retract(TextId id) {
        site.bean(Publishing.class).retract(site.secretariat(), id, "A test takes it back.");
    }

    private int save(TextId id, TextBody body, boolean inStep, String note) {
        var editing = site.bean(Editing.class);
        var base = editing.latest(id).orElseThrow().number();
        var saved = editing.save(site.secretariat(), id, base, body, inStep, note);
        if (saved instanceof Editing.Saved.Done(var edit)) return edit.number();
        throw new AssertionError("not saved but " + saved);
    }

    private void publish(TextId id, int edit, boolean newVersion, String note) {
        var outcome = site.bean(Publishing.class).publish(site.secretariat(), id, edit, newVersion, note);
        if (outcome != Publishing.Outcome.DONE) throw new AssertionError("not published but " + outcome);
    }
}
