package ca.helpcommunitieslead.kernel;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param number the page's number, from 1
 * @param size how many items a full page holds
 * @param total how many items the whole list has
 */
public record Slice<T>(List<T> items, int number, int size, long total) {
    public Slice {
        items = List.copyOf(items);
        if (number < 1 || size < 1) throw new IllegalArgumentException("pages count from 1");
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return number < pages();
    }

    public boolean hasPrevious() {
        return number > 1;
    }
}
