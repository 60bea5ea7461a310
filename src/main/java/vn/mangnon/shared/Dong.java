package vn.mangnon.shared;

/** Money in whole đồng. */
public record Dong(long amount) implements Comparable<Dong> {
    public static final Dong ZERO = new Dong(0);

    public Dong plus(Dong other) {
        return new Dong(Math.addExact(amount, other.amount));
    }

    /** What is left; less than nothing where more is taken than there is. */
    public Dong minus(Dong other) {
        return new Dong(Math.subtractExact(amount, other.amount));
    }

    public boolean none() {
        return amount == 0;
    }

    @Override
    public int compareTo(Dong other) {
        return Long.compare(amount, other.amount);
    }
}
