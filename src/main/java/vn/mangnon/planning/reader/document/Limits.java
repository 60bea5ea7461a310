package vn.mangnon.planning.reader.document;

/** How much is taken in: bytes of the file, bytes of its unpacked parts, characters of its text. */
public record Limits(long fileBytes, long unpackedBytes, int characters) {
    private static final long MEGABYTE = 1024L * 1024L;

    public static final Limits STANDARD = new Limits(30 * MEGABYTE, 250 * MEGABYTE, 6_000_000);
}
