package communique.readout;

import communique.copy.Meeting.Participant;
import communique.copy.Official.Gender;
import java.util.Set;

/** Someone who took part, as one language names the person; texts that are not known are null. */
record Person(
        String name, String family, Gender gender, String title, String organisation, String country, boolean isHost) {
    private static final Set<String> FAMILY_FIRST = Set.of("CN", "KP", "KR", "TW");
    private static final String SUFFIX = ",? (?:Jr|Sr)\\.?$|,? (?:II|III|IV)$";
    private static final String PARTICLE =
            "(?i:von|van|der|den|dem|de|del|della|di|da|do|dos|das|du|la|le|zu|ter|ten|bin|ben"
                    + "|ibn|al|el|st\\.?|abu|mac|san)";

    static Person of(Participant p, String language, Gender gender, boolean isHost) {
        return new Person(
                p.name(),
                p.familyName() != null ? p.familyName() : family(p.name(), p.country()),
                gender,
                p.title().get(language),
                p.organisation().get(language),
                p.country(),
                isHost);
    }

    boolean isFeminine() {
        return gender == Gender.FEMININE;
    }

    boolean isMasculine() {
        return gender == Gender.MASCULINE;
    }

    Person called(String other) {
        return new Person(name, other, gender, title, organisation, country, isHost);
    }

    /** {@code Leyen} alone is nobody: particles belong to the name; a suffix does not, and a king has none. */
    static String family(String name, String country) {
        if (name.matches(".* [IVX]+$") && name.split(" ").length == 2) return name;
        var words = name.replaceFirst(SUFFIX, "").split(" ");
        if (words.length < 2) return name;
        if (country != null && FAMILY_FIRST.contains(country)) return words[0];
        var first = words.length - 1;
        while (first > 1 && words[first - 1].matches(PARTICLE)) first--;
        return String.join(" ", java.util.Arrays.copyOfRange(words, first, words.length));
    }
}
