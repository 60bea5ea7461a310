package vn.mangnon.shared;

/** Money in whole đồng. */
public record Dong(long amount) implements Comparable<Dong> {
    public static final Dong ZERO = new Dong(0);

    public Dong plus(Dong other) {
        return new Dong(Math.addExact(amount, other.amount));
    }

    @Override
    public int compareTo(Dong other) {
        return Long.compare(amount, other.amount);
    }
}
