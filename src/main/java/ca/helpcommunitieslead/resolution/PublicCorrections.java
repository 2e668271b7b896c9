package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.Slice;
import org.springframework.stereotype.Component;

/** What was put right in the records, newest first, for everybody to read (R11). */
@Component
public final class PublicCorrections {
    private static final int PER_PAGE = 25;

    private final CorrectionStore store;

    PublicCorrections(CorrectionStore store) {
        this.store = store;
    }

    /**
     * One page of them.
     *
     * @param number from 1; a page behind the last is empty
     */
    public Slice<PublicCorrection> page(int number) {
        return new Slice<>(store.newest(PER_PAGE, (number - 1L) * PER_PAGE), number, PER_PAGE, store.count());
    }
}
