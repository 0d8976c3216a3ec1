package communique.drafting;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What became of a text, word by word. */
final class WordDiff {
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[’'.,-][\\p{L}\\p{N}]+)*|\\s+|.", Pattern.DOTALL);

    private WordDiff() {}

    enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    record Piece(Fate fate, String text) {
        public boolean removed() {
            return fate == Fate.REMOVED;
        }

        public boolean added() {
            return fate == Fate.ADDED;
        }
    }

    /** In reading order; what was removed stands before what came in its place. */
    static List<Piece> of(String before, String after) {
        var old = tokens(before);
        var fresh = tokens(after);
        var said = new Said();
        int at = 0;
        for (var delta : DiffUtils.diff(old, fresh).getDeltas()) {
            said.kept(String.join("", old.subList(at, delta.getSource().getPosition())));
            said.changed(
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()));
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        said.kept(String.join("", old.subList(at, old.size())));
        return said.all();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Neighbouring changes with nothing but space between them are told as one. */
    private static final class Said {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String space = "";

        void kept(String text) {
            if (text.isEmpty()) return;
            if (text.isBlank() && removed.length() + added.length() > 0) {
                space = text;
                return;
            }
            flush();
            pieces.add(new Piece(Fate.KEPT, text));
        }

        void changed(String before, String after) {
            removed.append(space).append(before);
            added.append(space).append(after);
            space = "";
        }

        List<Piece> all() {
            flush();
            return List.copyOf(pieces);
        }

        private void flush() {
            if (!removed.toString().isBlank()) pieces.add(new Piece(Fate.REMOVED, removed.toString()));
            if (!added.toString().isBlank()) pieces.add(new Piece(Fate.ADDED, added.toString()));
            if (!space.isEmpty()) pieces.add(new Piece(Fate.KEPT, space));
            removed.setLength(0);
            added.setLength(0);
            space = "";
        }
    }
}
