package communique.release;

import communique.copy.Contact;
import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Kind;
import communique.copy.Link;
import communique.copy.Version;
import java.util.List;

/** What was read out of pasted copy, field by field, before anything is kept. */
record ImportSheet(Kind kind, Dateline dateline, List<One> versions, List<FindingRow> findings, List<String> remarks) {

    static ImportSheet of(Copy copy, List<FindingRow> findings, List<String> remarks) {
        var versions = copy.versions().keySet().stream()
                .map(language -> One.of(copy, language))
                .toList();
        return new ImportSheet(copy.kind(), copy.dateline(), versions, findings, remarks);
    }

    /** Of a release in several languages only the one that was pasted. */
    ImportSheet only(String language) {
        var one = versions.stream().filter(v -> v.language().equals(language)).toList();
        return new ImportSheet(kind, dateline, one, findings, remarks);
    }

    record One(String language, Version text, int paragraphs, VersionSheet printed) {
        static One of(Copy copy, String language) {
            var version = copy.in(language);
            return new One(language, version, version.paragraphs().size(), VersionSheet.of(copy, language));
        }

        public List<Link> links() {
            return text.links();
        }

        public List<Contact> contacts() {
            return text.contacts();
        }
    }
}
