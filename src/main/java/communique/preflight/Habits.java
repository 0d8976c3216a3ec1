package communique.preflight;

import java.util.List;

/** Which of two usual signs a text prefers: by what stands in it most often. A text that never mixes has one habit only. */
record Habits(boolean curlyApostrophes, boolean curlyQuotes, String dash) {

    static Habits of(List<String> texts) {
        int straight = 0, curly = 0, quotes = 0, curlyQuotes = 0, en = 0, em = 0;
        for (var text : texts)
            for (int i = 0; i < text.length(); i++)
                switch (text.charAt(i)) {
                    case '\'' -> straight += betweenLetters(text, i) ? 1 : 0;
                    case '’' -> curly += betweenLetters(text, i) ? 1 : 0;
                    case '"' -> quotes++;
                    case '“', '”' -> curlyQuotes++;
                    case '–' -> en += spaced(text, i) ? 1 : 0;
                    case '—' -> em++;
                    default -> {}
                }
        return new Habits(curly >= straight, curlyQuotes >= quotes, em > en ? "—" : "–");
    }

    static boolean betweenLetters(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i + 1));
    }

    private static boolean spaced(String text, int i) {
        return i > 0 && i + 1 < text.length() && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
    }
}
