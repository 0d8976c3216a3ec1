package communique.preflight;

/** Something that stands at a place in a text: from {@code start} up to and without {@code end}. */
interface Place {
    int start();

    int end();
}
