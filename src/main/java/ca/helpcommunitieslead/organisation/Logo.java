package ca.helpcommunitieslead.organisation;

/** Where a logo stands: its id and how its file ends. */
public record Logo(LogoId id, String extension) {
    /** Where the public finds it while its organisation is listed; the same in both languages. */
    public String address() {
        return "/organisation-logos/" + id.value() + "." + extension;
    }
}
