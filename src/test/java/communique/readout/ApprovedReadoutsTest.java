package communique.readout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import communique.copy.Meeting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every meeting of the table, and the text written for it, as people have read and approved it. */
class ApprovedReadoutsTest {
    private static final Path APPROVED = Path.of("src/test/resources/readout/approved.md");

    @Test
    void every_meeting_has_its_approved_text() throws IOException {
        var now = written();
        if (Boolean.getBoolean("approve")) Files.writeString(APPROVED, now);
        var approved = Files.readString(APPROVED).lines().toList();
        var patch = DiffUtils.diff(approved, now.lines().toList());
        var diff = UnifiedDiffUtils.generateUnifiedDiff("approved", "written now", approved, patch, 2);
        assertTrue(
                diff.isEmpty(),
                () -> "Read the difference; if it is right, run again with -Dapprove=true\n" + String.join("\n", diff));
    }

    @Test
    void the_table_is_as_long_as_it_should_be() {
        assertTrue(Table.all().size() >= 60, () -> "meetings: " + Table.all().size());
        Table.all()
                .forEach((title, meeting) ->
                        assertEquals(2, write(title, meeting).texts().size(), title));
    }

    private static String written() {
        var all = new StringBuilder("# Meetings and their readouts\n");
        Table.all().forEach((title, meeting) -> {
            var readout = write(title, meeting);
            all.append("\n## ").append(title).append("\n");
            for (var language : List.of("fr", "en")) {
                var text = readout.texts().get(language);
                all.append("\n**").append(text.headline()).append("**\n\n");
                all.append(text.place() == null ? "" : text.place() + " – ")
                        .append(text.body())
                        .append("\n");
            }
        });
        return all.toString();
    }

    private static Readout write(String title, Meeting meeting) {
        var style = title.contains("Mr. and Ms.") ? Table.FORMAL : HouseStyle.USUAL;
        return ReadoutComposer.compose(meeting, List.of("fr", "en"), style);
    }
}
