package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.Ask.AuthorityToday;
import ca.helpcommunitieslead.campaign.Ask.Lever;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/**
 * What a text says of itself besides its words.
 *
 * @param values what it may be, and the beginning of the keys of their words; empty for a day or a number
 */
public record TextAttribute(String name, Type type, boolean required, List<String> values, String valueKey) {
    public enum Type {
        CHOICE,
        DAY,
        NUMBER
    }

    public TextAttribute {
        values = List.copyOf(values);
    }

    /** Those of a kind of text, in the order in which they are edited. */
    public static List<TextAttribute> of(TextKind kind) {
        return switch (kind) {
            case ASK ->
                List.of(
                        choice("lever", names(Lever.values()), "campaign.lever."),
                        choice("authorityToday", names(AuthorityToday.values()), "campaign.today."));
            case KIT ->
                List.of(
                        choice(
                                "audience",
                                List.of("councillor", "staff", "clerk", "resident", "journalist"),
                                "campaign.editing.audience."),
                        number("order"));
            case NEWS -> List.of(day("date", true));
            case LESSON -> List.of(number("order"));
            case BRIEF -> List.of(day("reviewed", false));
            case PAGE -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static TextAttribute choice(String name, List<String> values, String valueKey) {
        return new TextAttribute(name, Type.CHOICE, true, values, valueKey);
    }

    private static TextAttribute day(String name, boolean required) {
        return new TextAttribute(name, Type.DAY, required, List.of(), "");
    }

    private static TextAttribute number(String name) {
        return new TextAttribute(name, Type.NUMBER, false, List.of(), "");
    }

    /** The name of its field in forms. */
    public String field() {
        return "attribute." + name;
    }

    public String labelKey() {
        return "campaign.editing.attribute." + name;
    }

    public List<Choice> choices(Ui ui) {
        return values.stream()
                .map(value -> new Choice(value, ui.t(valueKey + value)))
                .toList();
    }

    /** A value in words. */
    public String words(Ui ui, String value) {
        return values.contains(value) ? ui.t(valueKey + value) : value;
    }

    /** Notes what is wrong with it. */
    void check(Submission form) {
        var typed = form.text(field());
        if (typed.isEmpty() && !required) return;
        switch (type) {
            case CHOICE -> {
                if (!values.contains(typed)) form.reject(field(), "field.choice");
            }
            case DAY -> {
                if (typed.isEmpty()) form.reject(field(), "field.date.missing");
                else if (!isDay(typed)) form.reject(field(), "field.date.invalid");
            }
            case NUMBER -> {
                if (!typed.matches("\\d{1,6}")) form.reject(field(), "field.number.invalid");
            }
        }
    }

    private static boolean isDay(String raw) {
        try {
            return raw.length() == 10 && LocalDate.parse(raw).getYear() > 1900;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
