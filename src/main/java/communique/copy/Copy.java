package communique.copy;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The whole content of a release in all its languages, as plain values: what wire copy is read into, what pre-flight
 * reads, what a revision freezes and an approval is bound to. {@code meeting} is null unless facts are known.
 */
public record Copy(Kind kind, Dateline dateline, SortedMap<String, Version> versions, Meeting meeting) {

    public Copy {
        dateline = dateline == null ? Dateline.NONE : dateline;
        versions = versions == null ? new TreeMap<>() : new TreeMap<>(versions);
    }

    /** One language of it; {@link Version#EMPTY} when it is not there. */
    public Version in(String language) {
        return versions.getOrDefault(language, Version.EMPTY);
    }

    public Copy with(String language, Version version) {
        var changed = new TreeMap<>(versions);
        changed.put(language, version);
        return new Copy(kind, dateline, changed, meeting);
    }

    public Copy with(Dateline other) {
        return new Copy(kind, other, versions, meeting);
    }

    public Copy with(Kind other) {
        return new Copy(other, dateline, versions, meeting);
    }

    public Copy with(Meeting other) {
        return new Copy(kind, dateline, versions, other);
    }
}
