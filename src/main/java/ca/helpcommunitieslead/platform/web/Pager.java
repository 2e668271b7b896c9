package ca.helpcommunitieslead.platform.web;

import ca.helpcommunitieslead.kernel.Slice;

/**
 * The way through a long list.
 *
 * @param addressWithoutNumber ends where the page's number goes
 */
public record Pager(int number, int pages, String addressWithoutNumber) {
    public static Pager of(Slice<?> slice, String addressWithoutNumber) {
        return new Pager(slice.number(), slice.pages(), addressWithoutNumber);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages;
    }

    public String address(int page) {
        return addressWithoutNumber + page;
    }
}
