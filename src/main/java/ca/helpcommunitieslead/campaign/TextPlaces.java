package ca.helpcommunitieslead.campaign;

import java.util.Optional;

/** A slot: where the public reads a text. Filled by each room that shows texts of some kind. */
public interface TextPlaces {
    /** The address without its language; empty where this room does not show the text. */
    Optional<String> of(TextId id);
}
