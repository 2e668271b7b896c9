package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.DayCount;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How the number of people grew: by the day as long as that is few days, and by the month after that.
 *
 * @param periods oldest first, without gaps
 */
public record Growth(List<Period> periods, boolean monthly) {
    /** The drawing's size, in its own units. */
    public static final int WIDTH = 640;

    public static final int HEIGHT = 180;
    private static final int MOST_DAYS = 45;
    private static final double BAR = 0.8;

    public Growth {
        periods = List.copyOf(periods);
    }

    static Growth of(List<DayCount> days) {
        if (days.isEmpty()) return new Growth(List.of(), false);
        var first = days.getFirst().day();
        var last = days.getLast().day();
        var monthly = ChronoUnit.DAYS.between(first, last) >= MOST_DAYS;
        var added = new TreeMap<LocalDate, Long>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) added.put(start(day, monthly), 0L);
        for (var day : days) added.merge(start(day.day(), monthly), day.people(), Long::sum);
        var periods = new ArrayList<Period>();
        var total = 0L;
        for (var entry : added.entrySet()) {
            total += entry.getValue();
            periods.add(new Period(entry.getKey(), entry.getValue(), total));
        }
        return new Growth(periods, monthly);
    }

    private static LocalDate start(LocalDate day, boolean monthly) {
        return monthly ? day.withDayOfMonth(1) : day;
    }

    public boolean isEmpty() {
        return periods.isEmpty();
    }

    /** The newest first, for the table. */
    public List<Period> newestFirst() {
        return periods.reversed();
    }

    public String label(Ui ui, Period period) {
        return monthly
                ? DateTimeFormatter.ofPattern("LLLL y", ui.lang().locale()).format(YearMonth.from(period.from()))
                : ui.date(period.from());
    }

    /** One bar for each period, as high as the total at its end. */
    public List<Bar> bars() {
        var most = Math.max(1, periods.stream().mapToLong(Period::total).max().orElse(1));
        var step = (double) WIDTH / Math.max(1, periods.size());
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < periods.size(); i++) {
            var height = (int)
                    Math.round((double) HEIGHT * Math.max(0, periods.get(i).total()) / most);
            bars.add(new Bar((int) Math.round(i * step), HEIGHT - height, width(step), height));
        }
        return bars;
    }

    private static int width(double step) {
        return (int) Math.max(1, Math.round(step * BAR));
    }

    /**
     * A day or a month.
     *
     * @param added how many more there were; fewer where it is negative
     * @param total how many there were at its end
     */
    public record Period(LocalDate from, long added, long total) {}

    /** A rectangle, in the drawing's units. */
    public record Bar(int x, int y, int width, int height) {}
}
