package vn.mangnon.measures;

import vn.mangnon.web.Language;

/** Where money comes from. */
public record MoneySource(String code, String nameVi, String nameEn, SourceKind kind) {
    public String name(Language language) {
        return language == Language.VI ? nameVi : nameEn;
    }
}
