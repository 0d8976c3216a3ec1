package communique.account;

import java.util.Locale;
import java.util.Set;

/** What a user is, in one office or in all; what each may do is said in rights, which routes state and tokens are given. */
public enum Role {
    /** Nothing in all offices: only what single offices grant. */
    NONE(false),
    /** Reads everything inside. */
    VIEWER(true, Role.READS),
    /** Keeps journalists, outlets and lists, which all offices share; reads no office's releases. */
    CONTACTS(false, Role.READS, Role.KEEPS_CONTACTS),
    /** Reads, drafts, imports, submits, and keeps contacts. */
    WRITER(true, Role.READS, Role.KEEPS_CONTACTS, Role.WRITES),
    /** Also approves, returns, schedules, issues, holds and withdraws. */
    APPROVER(true, Role.READS, Role.KEEPS_CONTACTS, Role.WRITES, Role.APPROVES, Role.DISTRIBUTES),
    /** Also keeps the office; in all offices, users, tokens and what programs are told. */
    ADMIN(true, Role.READS, Role.KEEPS_CONTACTS, Role.WRITES, Role.APPROVES, Role.DISTRIBUTES, Role.ADMINISTERS_OFFICE);

    public static final String READS = "viewer";
    public static final String WRITES = "writer";
    public static final String APPROVES = "approver";
    public static final String DISTRIBUTES = "distributor";
    public static final String KEEPS_CONTACTS = "contacts";
    public static final String ADMINISTERS_OFFICE = "office-admin";
    /** In all offices: users, offices, tokens, webhooks. Whoever administers one office has not got it. */
    public static final String ADMINISTERS = "admin";

    private final boolean seesReleases;
    private final Set<String> granted;

    Role(boolean seesReleases, String... granted) {
        this.seesReleases = seesReleases;
        this.granted = Set.of(granted);
    }

    /** The rights of this role, as {@code @RolesAllowed} spells them. */
    Set<String> granted() {
        return granted;
    }

    boolean seesReleases() {
        return seesReleases;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
