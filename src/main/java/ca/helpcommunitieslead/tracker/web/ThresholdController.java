package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.threshold.Crossing;
import ca.helpcommunitieslead.threshold.Member;
import ca.helpcommunitieslead.threshold.NearMisses;
import ca.helpcommunitieslead.threshold.NearMisses.NearMiss;
import ca.helpcommunitieslead.threshold.Thresholds;
import ca.helpcommunitieslead.tracker.web.ThresholdPage.Counted;
import ca.helpcommunitieslead.tracker.web.ThresholdPage.Miss;
import ca.helpcommunitieslead.tracker.web.ThresholdPage.Part;
import ca.helpcommunitieslead.tracker.web.ThresholdPage.Past;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page on which anybody can recompute the count. */
@Controller
final class ThresholdController {
    private static final int MOST_MISSES = 30;

    private final Thresholds thresholds;
    private final NearMisses misses;
    private final Resolutions resolutions;
    private final Municipalities municipalities;
    private final Campaigns campaigns;

    ThresholdController(
            Thresholds thresholds,
            NearMisses misses,
            Resolutions resolutions,
            Municipalities municipalities,
            Campaigns campaigns) {
        this.thresholds = thresholds;
        this.misses = misses;
        this.resolutions = resolutions;
        this.municipalities = municipalities;
        this.campaigns = campaigns;
    }

    @GetMapping("/{lang}/threshold")
    Reply show(@PathVariable Lang lang) {
        var campaign = campaigns.current();
        var standing = thresholds.standing();
        var near =
                misses.besides(standing.members().stream().map(Member::council).collect(Collectors.toSet()));
        return Reply.publicPage(
                "tracker/threshold",
                new ThresholdPage(
                        campaign,
                        standing,
                        counted(standing.members()),
                        near.stream().limit(MOST_MISSES).map(this::miss).toList(),
                        near.size(),
                        standing.crossings().stream().map(this::past).toList(),
                        CountChart.of(
                                thresholds.history(),
                                campaign.start(),
                                campaigns.today(),
                                campaign.zone(),
                                campaign.threshold()),
                        municipalities.population()));
    }

    /** Each adds the people whom none before it has: in the end they are as many as live under one or more (R15). */
    private List<Counted> counted(List<Member> members) {
        Map<ResolutionKey, Resolution> known = resolutions
                .of(members.stream().map(Member::council).toList())
                .stream()
                .collect(Collectors.toMap(Resolution::key, Function.identity()));
        var counted = new ArrayList<Counted>();
        var sofar = new ArrayList<MunicipalityCode>();
        var before = 0L;
        for (var member : members) {
            sofar.add(member.council());
            var people = municipalities.population(sofar);
            counted.add(counted(member, known.get(member.resolution()), people - before));
            before = people;
        }
        return counted;
    }

    private Counted counted(Member member, @Nullable Resolution known, long adds) {
        var resolution = Optional.ofNullable(known);
        return new Counted(
                municipalities.get(member.council()),
                member,
                resolution.flatMap(Resolution::checkedRank),
                resolution.map(Resolution::verifiedAt),
                adds);
    }

    private Miss miss(NearMiss miss) {
        return new Miss(municipalities.get(miss.resolution().council()), miss.resolution(), miss.reasons());
    }

    private Past past(Crossing crossing) {
        return new Past(
                crossing,
                crossing.councils().stream()
                        .map(part -> new Part(municipalities.get(part.council()), part))
                        .toList());
    }
}
