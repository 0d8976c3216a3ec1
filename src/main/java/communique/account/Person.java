package communique.account;

/** Who answers for what the record names: a service's token is written {@code owner/service}. */
public final class Person {
    private Person() {}

    public static String behind(String name) {
        return name == null || name.indexOf('/') < 0 ? name : name.substring(0, name.indexOf('/'));
    }

    /** Two pairs of eyes are two persons, by whatever means each acts. */
    public static boolean isSame(String one, String other) {
        return one != null && behind(one).equals(behind(other));
    }
}
