package communique.distribution;

/** A set of numbers that are spread evenly already: eleven to twenty-two bytes for each, where boxes take fifty and more. */
final class Digests {
    private static final int SMALLEST = 1 << 10;
    /** Stands for an empty place, and is itself kept beside. */
    private static final long NONE = 0;

    private long[] places = new long[SMALLEST];
    private boolean hasNone;
    private int size;

    void add(long digest) {
        if (digest == NONE) {
            hasNone = true;
            return;
        }
        var place = place(digest);
        if (places[place] == digest) return;
        places[place] = digest;
        if (++size > places.length / 4 * 3) grow();
    }

    boolean contains(long digest) {
        return digest == NONE ? hasNone : places[place(digest)] == digest;
    }

    /** Where it stands, or would. */
    private int place(long digest) {
        var last = places.length - 1;
        var place = (int) digest & last;
        while (places[place] != NONE && places[place] != digest) place = place + 1 & last;
        return place;
    }

    private void grow() {
        var former = places;
        places = new long[2 * former.length];
        for (var digest : former) if (digest != NONE) places[place(digest)] = digest;
    }
}
