package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.resolution.Difference;
import ca.helpcommunitieslead.resolution.EvidenceLinks;
import ca.helpcommunitieslead.resolution.LinkState;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolution.Exhibit;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.web.EvidencePart.Piece;
import java.util.Comparator;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
final class EvidenceParts implements PagePart.Maker {
    private final Resolutions resolutions;
    private final EvidenceLinks links;
    private final FileArchive files;
    private final Campaigns campaigns;

    EvidenceParts(Resolutions resolutions, EvidenceLinks links, FileArchive files, Campaigns campaigns) {
        this.resolutions = resolutions;
        this.links = links;
        this.files = files;
        this.campaigns = campaigns;
    }

    @Override
    public PagePart of(Resolution resolution) {
        var states = links.of(resolution);
        var pieces = resolution.exhibits().stream()
                .sorted(Comparator.comparing(exhibit -> exhibit.evidence().rank()))
                .map(exhibit -> piece(exhibit, states))
                .toList();
        return new EvidencePart(
                pieces,
                resolution.decision(),
                Difference.in(resolution),
                resolutions.checklists(resolution.id()),
                campaigns.current().zone());
    }

    private Piece piece(Exhibit exhibit, Map<String, LinkState> states) {
        var link = exhibit.evidence().link();
        var file = exhibit.evidence().file();
        return new Piece(
                exhibit,
                link == null ? null : states.get(link),
                file == null ? null : files.keptSince(file.hash()).orElse(null));
    }
}
