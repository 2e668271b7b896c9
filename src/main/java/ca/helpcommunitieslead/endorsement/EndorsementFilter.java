package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which endorsements staff look for; null and empty ask for all.
 *
 * @param search a number, an e-mail address or its beginning, {@code @} and a domain, a postal code or its beginning, or
 *     words of a name
 * @param from the form was sent at this time or later
 * @param until before this time
 */
public record EndorsementFilter(
        String search,
        Endorsement.@Nullable State state,
        @Nullable MunicipalityCode municipality,
        Capacity.@Nullable Kind capacity,
        @Nullable CommentCheck comment,
        @Nullable Instant from,
        @Nullable Instant until) {}
