package communique.account;

/** What somebody who is signed in must do before any other page opens. */
enum Owed {
    NOTHING,
    /** Show the second factor. */
    CODE,
    /** Set one up: the house asks it of people with their rights. */
    ENROLMENT
}
