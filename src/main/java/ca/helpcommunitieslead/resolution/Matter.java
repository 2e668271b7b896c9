package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.resolution.Resolution.Step;
import java.util.List;

/** What a council has, or may get, before it: a plan until something was decided, a resolution from then on. */
public sealed interface Matter permits Plan, Resolution {
    ResolutionId id();

    ResolutionKey key();

    MunicipalityCode council();

    Life life();

    List<Step> history();
}
