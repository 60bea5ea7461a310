package vn.mangnon.register.matching;

import java.util.Locale;

/** How two records agree or differ in a field. */
public enum How {
    SAME,
    /** i for y, letters or digits that a Vietnamese keyboard left, hyphens. */
    SPELLING,
    /** One of them is written without any marks. */
    UNMARKED,
    /** Only tones differ. */
    TONE,
    /** Marks of vowels or đ differ. */
    MARKS,
    /** Sounds alike somewhere in the country: s and x, d, gi and r, Vũ and Võ. */
    SOUND,
    /** One letter, or one digit. */
    SLIP,
    INITIAL,
    MISSING_MIDDLE,
    ORDER,
    /** Syllables written together or apart. */
    JOINED,
    DIFFERENT,
    /** Known on one side only, or on none. */
    UNKNOWN,
    /** Day and month, or mother and father. */
    SWAPPED,
    /** The known part of both dates is the same: a year, a month. */
    AS_FAR_AS_KNOWN,
    /** Years close to each other, one of the days not known. */
    ABOUT,
    /** One may be the other in the lunar calendar, three to seven weeks behind. */
    LUNAR,
    /** An old and a new name of a place, or a divided place and a part. */
    SUCCESSOR,
    SAME_PROVINCE,
    /** All would fit twins or other children of the same parents. */
    LIKE_SIBLINGS,
    /** Name and day are the same, little else is. */
    LIKE_NAMESAKES;

    int bit() {
        return 1 << ordinal();
    }

    /** For messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
