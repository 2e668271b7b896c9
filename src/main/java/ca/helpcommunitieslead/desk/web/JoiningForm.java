package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.JoiningRequest;
import ca.helpcommunitieslead.desk.Office;
import ca.helpcommunitieslead.desk.Seat;
import ca.helpcommunitieslead.endorsement.PersonName;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The fields by which somebody joins, whoever fills them in. */
public record JoiningForm(Submission form, List<Choice> municipalities) {
    static Optional<JoiningRequest> read(Submission form, Seats seats, Lang lang) {
        var name = form.read("name", PersonName::parse);
        var email = form.read("email", EmailAddress::parse);
        var council = form.read("municipality", seats::read);
        var office = form.read("office", Office::parse);
        var ward = form.optional("ward", Seat.LONGEST_WARD);
        if (!form.isValid()) return Optional.empty();
        return Optional.of(new JoiningRequest(
                name.orElseThrow().value(),
                email.orElseThrow(),
                new Seat(council.orElseThrow(), office.orElseThrow(), ward),
                form.ticked("askable"),
                lang));
    }

    public static List<Choice> offices(Ui ui) {
        return Arrays.stream(Office.values())
                .map(office -> new Choice(office.name(), ui.t(office.labelKey())))
                .toList();
    }
}
