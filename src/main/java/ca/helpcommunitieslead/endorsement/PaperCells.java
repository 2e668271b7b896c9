package ca.helpcommunitieslead.endorsement;

import java.util.ArrayList;
import java.util.List;

/** Splits a line that was typed or pasted from a spreadsheet: tabs where there are any, else commas or semicolons. */
record PaperCells(char separator) {
    private static final char QUOTE = '"';

    static PaperCells of(String text) {
        if (text.indexOf('\t') >= 0) return new PaperCells('\t');
        return new PaperCells(text.indexOf(',') < 0 && text.indexOf(';') >= 0 ? ';' : ',');
    }

    /** The cells, stripped. A quoted one may hold the separator, and two quotes in it are one. */
    List<String> split(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var letter = line.charAt(i);
            if (letter == QUOTE && quoted && i + 1 < line.length() && line.charAt(i + 1) == QUOTE) {
                cell.append(QUOTE);
                i++;
            } else if (letter == QUOTE && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (letter == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
