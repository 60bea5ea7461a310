package vn.mangnon.register;

import vn.mangnon.web.Language;

/** A kind of need and of support. @param gift whether it counts as a gift */
public record SupportKind(String code, String nameVi, String nameEn, boolean gift) {
    public String name(Language language) {
        return language == Language.VI ? nameVi : nameEn;
    }
}
