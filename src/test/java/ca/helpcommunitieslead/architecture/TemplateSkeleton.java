package ca.helpcommunitieslead.architecture;

/**
 * A template's HTML with everything that is code taken out: expressions become {@link #EXPRESSION}, directives vanish, and
 * the HTML inside content blocks stays.
 */
final class TemplateSkeleton {
    static final char EXPRESSION = '\u0001';

    private final String source;
    private final StringBuilder html = new StringBuilder();
    private int position;

    private TemplateSkeleton(String source) {
        this.source = source;
    }

    static String of(String template) {
        var plain = template.replaceAll("<%--[\\s\\S]*?--%>", "")
                .replaceAll("<!--[\\s\\S]*?-->", "")
                .replaceAll("(?m)^@(?:import|param)\\b.*$", "");
        var skeleton = new TemplateSkeleton(plain);
        skeleton.html(false);
        return skeleton.html.toString();
    }

    /** Reads HTML up to the end of the source or, inside a content block, up to its closing backtick. */
    private void html(boolean insideBlock) {
        while (position < source.length()) {
            if (insideBlock && source.charAt(position) == '`') {
                position++;
                return;
            }
            if (skips("$unsafe{") || skips("${")) {
                code('{', '}');
                html.append(EXPRESSION);
            } else if (skips("!{")) code('{', '}');
            else if (skips("@if(") || skips("@elseif(") || skips("@for(")) code('(', ')');
            else if (source.startsWith("@template.", position)) {
                position = source.indexOf('(', position) + 1;
                code('(', ')');
            } else if (!skips("@else") && !skips("@endif") && !skips("@endfor")) {
                html.append(source.charAt(position++));
            }
        }
    }

    private boolean skips(String directive) {
        if (!source.startsWith(directive, position)) return false;
        position += directive.length();
        return true;
    }

    /** Passes over Java up to the bracket that closes it; HTML in content blocks on the way is kept. */
    private void code(char open, char close) {
        var depth = 1;
        while (position < source.length() && depth > 0) {
            var c = source.charAt(position);
            if (c == '"' || c == '\'') literal(c);
            else if (skips("@`")) html(true);
            else {
                if (c == open) depth++;
                if (c == close) depth--;
                position++;
            }
        }
    }

    private void literal(char quote) {
        position++;
        while (position < source.length() && source.charAt(position) != quote) {
            position += source.charAt(position) == '\\' ? 2 : 1;
        }
        position++;
    }
}
