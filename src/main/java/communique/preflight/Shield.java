package communique.preflight;

import java.util.regex.Pattern;

/** Blots out what is no prose: web and mail addresses, handles, code, the targets of links. The length stays. */
final class Shield {
    /** Stands for each character that is not to be read; no letter, digit, space or sign. */
    static final char BLOT = '\uFFFC';

    private static final Pattern NO_PROSE = Pattern.compile("(?:https?|mailto|tel):[^\\s<>\"«»“”]{1,2000}+"
            + "|\\bwww\\.[^\\s<>\"«»“”]{1,2000}+"
            + "|(?<![\\p{Alnum}._%+-])[\\p{Alnum}._%+-]{1,64}+@[\\p{Alnum}-]{1,63}+(?:\\.[\\p{Alnum}-]{1,63}+){1,6}"
            + "|(?<![\\p{Alnum}.-])[\\p{Alnum}-]{1,63}+(?:\\.[\\p{Alnum}-]{1,63}+){0,4}?\\.(?:ca|com|org|net|fr|uk|gov|int|eu|info|quebec)\\b(?:/[^\\s<>()\"«»]{0,500}+)?"
            + "|(?<![\\p{L}\\p{N}])[@#][\\p{L}\\p{N}_]{2,50}+"
            + "|`[^`\\n]{1,500}+`"
            + "|(?<=\\])\\([^)\\s]{0,2000}+(?:\\s\"[^\"]{0,300}+\")?\\)"
            + "|&(?:#\\d{1,6}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});"
            + "|<[a-zA-Z/!][^<>\\n]{0,300}+>");

    private Shield() {}

    static String over(String text) {
        var matcher = NO_PROSE.matcher(text);
        if (!matcher.find()) return text;
        var blotted = new StringBuilder(text);
        do {
            var end = matcher.end();
            while (end > matcher.start()
                    && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0
                    && text.charAt(matcher.start()) != '&') end--;
            for (int i = matcher.start(); i < end; i++) blotted.setCharAt(i, BLOT);
        } while (matcher.find());
        return blotted.toString();
    }
}
