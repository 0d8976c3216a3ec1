package communique.preflight;

import communique.copy.Contact;
import communique.core.Address;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A journalist must be able to reach somebody: each contact has an address or a telephone, and none is a mask. */
class ContactUnusable implements Rule {
    @Override
    public Stream<Finding> read(Draft draft) {
        return draft.each((language, version) -> {
            var path = "versions." + language + ".contacts";
            if (version.contacts().isEmpty()) return Stream.of(Finding.blocker("contact.missing", language, path));
            return IntStream.range(0, version.contacts().size())
                    .mapToObj(i -> check(version.contacts().get(i), language, path + "[" + i + "]"))
                    .flatMap(findings -> findings);
        });
    }

    private static Stream<Finding> check(Contact contact, String language, String path) {
        if (!blank(contact.unread()) && blank(contact.email()))
            return Stream.of(Finding.blocker("contact.masked-address", language, path + ".email", contact.unread()));
        if (!blank(contact.email()) && !Address.isOne(contact.email()))
            return Stream.of(Finding.blocker("contact.masked-address", language, path + ".email", contact.email()));
        if (blank(contact.email()) && digits(contact.phone()) < 7)
            return Stream.of(Finding.blocker("contact.unreachable", language, path, label(contact)));
        return Stream.empty();
    }

    private static String label(Contact contact) {
        return blank(contact.label()) ? "—" : contact.label();
    }

    private static long digits(String phone) {
        return phone == null ? 0 : phone.chars().filter(Character::isDigit).count();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
