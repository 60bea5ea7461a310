package vn.mangnon.web;

/** A path on this site that a request may send its reader to; anything else becomes the first page. */
public final class LocalPath {
    private LocalPath() {}

    public static String of(String asked) {
        boolean local = asked.startsWith("/")
                && !asked.startsWith("//")
                && asked.chars().noneMatch(c -> c == '\\' || c < ' ');
        return local ? asked : "/";
    }
}
