package communique.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a user may do; each role may do all that those before it may. */
public enum Role {
    /** Reads everything inside. */
    VIEWER,
    /** Also drafts, imports, submits, and keeps contacts. */
    WRITER,
    /** Also approves, returns, schedules, issues, holds and withdraws. */
    APPROVER,
    /** Also keeps users, tokens and offices. */
    ADMIN;

    public static final String READS = "viewer";
    public static final String WRITES = "writer";
    public static final String APPROVES = "approver";
    public static final String ADMINISTERS = "admin";

    /** The names granted to a user of this role, as {@code @RolesAllowed} spells them. */
    Set<String> granted() {
        return Arrays.stream(values())
                .filter(role -> role.ordinal() <= ordinal())
                .map(Role::toString)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
