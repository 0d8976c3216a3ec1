package communique.core;

import java.util.Locale;
import java.util.regex.Pattern;

/** What counts as an e-mail address we would send to: a plain mailbox, no display name, no mask, no line breaks. */
public final class Address {
    /** RFC 5321 §4.5.3.1: 64 for the local part, 255 for the domain; we ask for a dot in the domain. */
    private static final Pattern MAILBOX = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}][\\p{L}\\p{N}-]*[\\p{L}\\p{N}]");

    private Address() {}

    public static boolean isOne(String address) {
        return address != null
                && address.length() <= 254
                && address.indexOf('@') <= 64
                && MAILBOX.matcher(address).matches();
    }

    /** As rows keep it: stripped, lower case. Case in the local part is not significant at any mailbox that matters. */
    public static String normal(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
