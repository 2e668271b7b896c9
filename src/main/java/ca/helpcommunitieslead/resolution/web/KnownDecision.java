package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Particulars;
import ca.helpcommunitieslead.resolution.Position;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A decision that somebody types over: what does not differ stays as it was recorded, down to its line ends. */
record KnownDecision(Decision before) {
    Decision under(Decision typed, List<Ask> offered) {
        var was = before.particulars();
        var is = typed.particulars();
        return new Decision(
                typed.council(),
                typed.body(),
                typed.day(),
                kept(before.motionNumber(), typed.motionNumber()),
                kept(before.mover(), typed.mover()),
                kept(before.seconder(), typed.seconder()),
                typed.outcome(),
                typed.vote(),
                positions(typed.positions(), offered),
                kept(before.text(), typed.text()),
                typed.textLang(),
                new Particulars(
                        is.meeting(),
                        kept(was.agendaItem(), is.agendaItem()),
                        kept(was.title(), is.title()),
                        kept(was.conditions(), is.conditions()),
                        kept(was.sentTo(), is.sentTo()),
                        is.returnsOn(),
                        is.supports(),
                        is.reaffirms()));
    }

    /** A browser sends its own line ends, and the form composes and strips what it takes. */
    private static String kept(String before, String typed) {
        return asSent(before).equals(asSent(typed)) ? before : typed;
    }

    private static String asSent(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
    }

    /** The same stance keeps its version and clause; a position on an ask that is no longer offered stays. */
    private List<Position> positions(List<Position> typed, List<Ask> offered) {
        Map<AskKey, Position> byAsk = typed.stream().collect(Collectors.toMap(Position::ask, Function.identity()));
        var keys = offered.stream().map(Ask::key).toList();
        var known = before.positions().stream()
                .filter(was -> byAsk.containsKey(was.ask()) || !keys.contains(was.ask()))
                .map(was -> kept(was, byAsk.getOrDefault(was.ask(), was)));
        var spoken = before.positions().stream().map(Position::ask).toList();
        return Stream.concat(known, typed.stream().filter(position -> !spoken.contains(position.ask())))
                .toList();
    }

    private static Position kept(Position was, Position is) {
        return was.stance() == is.stance() ? was : new Position(is.ask(), is.version(), is.stance(), was.clause());
    }
}
