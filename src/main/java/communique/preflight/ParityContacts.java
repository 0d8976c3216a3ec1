package communique.preflight;

import communique.copy.Contact;
import communique.copy.Version;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Both languages print as many contacts, at the same telephones; addresses may be one for each language. */
class ParityContacts implements Rule {
    private static final int DIGITS_COMPARED = 7;

    @Override
    public Stream<Finding> read(Draft draft) {
        return Pair.each(draft, pair -> {
            int ours = pair.version().contacts().size();
            int theirs = pair.other().contacts().size();
            if (ours != theirs) {
                var fewer = ours < theirs ? pair.language() : pair.otherLanguage();
                return Stream.of(Finding.warning(
                        "parity.contacts",
                        fewer,
                        "versions." + fewer + ".contacts",
                        Math.min(ours, theirs),
                        Math.max(ours, theirs)));
            }
            return phones(pair);
        });
    }

    private static Stream<Finding> phones(Pair pair) {
        var ours = phones(pair.version());
        return Stream.iterate(0, i -> i < pair.other().contacts().size(), i -> i + 1)
                .filter(i -> {
                    var phone = digits(pair.other().contacts().get(i));
                    return !phone.isEmpty() && !ours.isEmpty() && !ours.contains(phone);
                })
                .map(i -> Finding.warning(
                        "parity.telephone",
                        pair.otherLanguage(),
                        "versions." + pair.otherLanguage() + ".contacts[" + i + "].phone",
                        pair.other().contacts().get(i).phone()));
    }

    private static TreeSet<String> phones(Version version) {
        var phones = new TreeSet<String>();
        for (var contact : version.contacts()) if (!digits(contact).isEmpty()) phones.add(digits(contact));
        return phones;
    }

    /** The last digits of the number: country codes and extensions are written in many ways. */
    private static String digits(Contact contact) {
        if (contact.phone() == null) return "";
        var number = contact.phone().split("(?i)ext|poste|x|p\\.", 2)[0].replaceAll("\\D", "");
        return number.length() <= DIGITS_COMPARED ? number : number.substring(number.length() - DIGITS_COMPARED);
    }
}
