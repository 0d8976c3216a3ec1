package communique.readout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.copy.Meeting;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every meeting of the table, and the text written for it, as people have read and approved it. */
class ApprovedReadoutsTest {
    @Test
    void every_meeting_has_its_approved_text() throws IOException {
        Approved.hold("approved.md", written());
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
