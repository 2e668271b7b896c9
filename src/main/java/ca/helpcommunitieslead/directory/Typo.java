package ca.helpcommunitieslead.directory;

/** Whether one slip of the finger lies between two words: a letter too many, missing or wrong, or two exchanged. */
final class Typo {
    private Typo() {}

    static boolean isOneApart(String one, String other) {
        if (one.length() < other.length()) return isOneApart(other, one);
        if (one.length() - other.length() > 1 || one.equals(other)) return false;
        var start = commonStart(one, other);
        var rest = one.substring(start + 1);
        if (one.length() > other.length()) return rest.equals(other.substring(start));
        return rest.equals(other.substring(start + 1)) || isExchange(one, other, start);
    }

    private static int commonStart(String one, String other) {
        int start = 0;
        while (start < other.length() && one.charAt(start) == other.charAt(start)) start++;
        return start;
    }

    private static boolean isExchange(String one, String other, int start) {
        return start + 1 < one.length()
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start)
                && one.substring(start + 2).equals(other.substring(start + 2));
    }
}
