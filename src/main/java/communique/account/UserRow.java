package communique.account;

/** A user as pages show one. */
record UserRow(
        String name, String displayName, String email, Role role, String language, boolean active, int lockVersion) {
    static UserRow of(User user) {
        return new UserRow(
                user.name(),
                user.displayName(),
                user.email(),
                user.role(),
                user.language(),
                user.active(),
                user.lockVersion());
    }
}
