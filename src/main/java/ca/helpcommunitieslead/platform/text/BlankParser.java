package ca.helpcommunitieslead.platform.text;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Finds {@link Blank}s in running text. Brackets within brackets are none, and in code they stay as they are. */
final class BlankParser implements InlineContentParserFactory {
    private static final int LONGEST = 300;

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('[');
    }

    @Override
    public InlineContentParser create() {
        return BlankParser::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
        var scanner = state.scanner();
        if (!scanner.next("[[")) return ParsedInline.none();
        var words = wordsUpToTheBracket(scanner);
        if (words.isEmpty() || !scanner.next("]]")) return ParsedInline.none();
        return ParsedInline.of(new Blank(words), scanner.position());
    }

    private static String wordsUpToTheBracket(Scanner scanner) {
        var words = new StringBuilder();
        while (scanner.hasNext() && words.length() < LONGEST) {
            var next = scanner.peek();
            if (next == '[' || next == ']') break;
            words.append(next == '\n' ? ' ' : next);
            scanner.next();
        }
        return SafeText.clean(words.toString()).strip().replaceAll(" +", " ");
    }
}
