package communique.wirecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Real releases that are not ours to publish, read as a person read them. They lie in the folder that
 * {@code communique.cases} names, outside the repository.
 */
class WireCopyCasesTest {
    private static final Path FOLDER = Path.of(System.getProperty("communique.cases", "../shared/cases"));
    private static final List<String> PERFECT = List.of("00", "30", "32");
    private static final double FLOOR = 0.98;

    private static List<ReadCase> cases;

    @BeforeAll
    static void find_the_cases() throws IOException {
        var there = Files.isDirectory(FOLDER);
        if (!there) System.out.println("Real releases not read: there is no folder " + FOLDER.toAbsolutePath());
        assumeTrue(there, "no folder of real releases");
        cases = ReadCase.in(FOLDER);
    }

    @Test
    void real_releases_are_read_as_a_person_reads_them() {
        var score = new Score();
        var report = new StringBuilder();
        var imperfect = new StringBuilder();
        for (var release : cases) {
            var wrong = score.add(release);
            if (!wrong.isEmpty()) report.append("  ").append(release.name()).append('\n');
            wrong.forEach(field -> report.append("    ").append(field).append('\n'));
            if (PERFECT.contains(release.name().substring(0, 2)) && !wrong.isEmpty()) imperfect.append(release.name());
        }
        System.out.println("Real releases: fields read right\n" + score.table() + report);
        System.out.println("  not in the copy, so rightly not read: " + score.outside());
        assertEquals("", imperfect.toString(), "cases to be read without a fault");
        assertTrue(score.share() >= FLOOR, "share of fields read right: " + score.share());
    }

    @Test
    void real_releases_come_back_the_same_when_written_and_read_again() {
        for (var release : cases) {
            var read = WireCopyReader.read(release.text(), null, null);
            var written = WireCopyWriter.write(read.copy(), read.language(), null);
            var again = WireCopyReader.read(written, read.language(), null);
            assertEquals(
                    Samples.printed(read.copy().in(read.language())),
                    Samples.printed(again.copy().in(read.language())),
                    release.name());
            assertEquals(read.copy().dateline(), again.copy().dateline(), release.name());
            assertEquals(read.copy().kind(), again.copy().kind(), release.name());
            assertEquals(read.copy().meeting(), again.copy().meeting(), release.name());
        }
    }
}
