package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.Authority;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.Nearby;
import ca.helpcommunitieslead.directory.Ridings;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.resolution.Addressee.Kind;
import ca.helpcommunitieslead.resolution.Addressee.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** To whom a resolution of a council usually goes, by the names of today. */
@Component
public final class AddresseeProposals {
    private final Campaigns campaigns;
    private final Priorities priorities;
    private final Municipalities municipalities;
    private final Ridings ridings;
    private final Messages messages;

    AddresseeProposals(
            Campaigns campaigns,
            Priorities priorities,
            Municipalities municipalities,
            Ridings ridings,
            Messages messages) {
        this.campaigns = campaigns;
        this.priorities = priorities;
        this.municipalities = municipalities;
        this.ridings = ridings;
        this.messages = messages;
    }

    /**
     * By kind.
     *
     * @param kilometres how far neighbours are looked for
     */
    public List<Proposal> of(Resolution resolution, int kilometres) {
        var council = municipalities.get(resolution.council());
        var all = new ArrayList<Proposal>();
        word(Kind.HEAD_OF_GOVERNMENT, "headOfGovernment").forEach(all::add);
        ministers(resolution.decision()).forEach(all::add);
        representatives(council).forEach(all::add);
        word(Kind.ASSOCIATION, "association").forEach(all::add);
        council.upperTierCode()
                .map(municipalities::get)
                .map(upper -> council(Kind.UPPER_TIER, upper))
                .ifPresent(all::add);
        municipalities.members(council.code()).stream()
                .map(member -> council(Kind.MEMBER, member))
                .forEach(all::add);
        neighbours(council, kilometres).forEach(all::add);
        all.add(new Proposal(
                Kind.EVERY_MUNICIPALITY,
                "all",
                inBoth(lang ->
                        messages.get(lang, "resolution.circulation.everyMunicipality", municipalities.count()))));
        return all;
    }

    /** A word of the pack; where the pack does not give it, nobody. */
    private Stream<Proposal> word(Kind kind, String name) {
        return Optional.ofNullable(campaigns.current().words().get(name))
                .map(word -> new Proposal(kind, name, inBoth(lang -> title(word, lang))))
                .stream();
    }

    /** As the first words of a line: Premier of …, and not: the Premier of … */
    private static String title(LocalizedText word, Lang lang) {
        var text = word.in(lang).text();
        var bare = lang == Lang.EN ? text.replaceFirst("^the ", "") : text;
        return bare.substring(0, 1).toUpperCase(lang.locale()) + bare.substring(1);
    }

    /** Of the asks that it supports; of all the campaign's where it names none. */
    private Stream<Proposal> ministers(Decision decision) {
        var supported = decision.positions().stream()
                .filter(position -> position.stance().isSupportive())
                .flatMap(position -> priorities.ask(position.ask().value()).stream())
                .toList();
        var asks = supported.isEmpty() ? priorities.asks() : supported;
        return asks.stream().map(Ask::authority).distinct().map(this::minister);
    }

    private Proposal minister(Authority authority) {
        var today = campaigns.today();
        var office = authority.officeOn(today).or(() -> authority.nameOn(today)).orElseGet(authority::name);
        return new Proposal(Kind.MINISTER, authority.key(), inBoth(lang -> title(office, lang)));
    }

    private Stream<Proposal> representatives(Municipality council) {
        var word = campaigns.current().words().get("representative");
        if (word == null) return Stream.of();
        return ridings.of(council.code()).stream()
                .map(riding -> new Proposal(
                        Kind.REPRESENTATIVE,
                        String.valueOf(riding.number()),
                        inBoth(lang -> messages.get(
                                lang,
                                "resolution.circulation.representative",
                                title(word, lang),
                                riding.name().in(lang).text()))));
    }

    private Stream<Proposal> neighbours(Municipality council, int kilometres) {
        return municipalities.within(council.code(), kilometres).stream()
                .map(Nearby::municipality)
                .filter(near -> !near.code().equals(council.upperTier())
                        && !council.code().equals(near.upperTier()))
                .map(near -> council(Kind.NEIGHBOUR, near));
    }

    private static Proposal council(Kind kind, Municipality municipality) {
        return new Proposal(kind, municipality.code().value(), municipality.label());
    }

    private static LocalizedText inBoth(Function<Lang, String> words) {
        return new LocalizedText(words.apply(Lang.EN), words.apply(Lang.FR));
    }
}
