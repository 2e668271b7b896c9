package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.platform.web.PublicChange;

/** News, inside the transaction of the change: a council's records are not what they were. */
public record ResolutionsChanged(MunicipalityCode council) implements PublicChange {}
