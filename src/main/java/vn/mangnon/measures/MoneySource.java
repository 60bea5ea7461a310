package vn.mangnon.measures;

import vn.mangnon.web.Language;

/**
 * Where money comes from.
 *
 * @param partOf the source it is a part of, as the budget of one level is of the state's; empty for a whole one
 */
public record MoneySource(String code, String nameVi, String nameEn, SourceKind kind, String partOf) {
    /** What it is added up under: itself, or the source it is a part of. */
    public String whole() {
        return partOf.isEmpty() ? code : partOf;
    }

    public String name(Language language) {
        return language == Language.VI ? nameVi : nameEn;
    }
}
