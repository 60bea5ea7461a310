package vn.mangnon.measures;

import java.util.List;
import vn.mangnon.web.Language;

/**
 * Something that is counted.
 *
 * @param headingWords folded words by which a report form's group heading names it
 * @param columnWords folded words by which the column below names it
 */
public record Indicator(
        String code,
        String nameVi,
        String nameEn,
        String unitVi,
        String unitEn,
        ValueKind valueKind,
        List<String> headingWords,
        List<String> columnWords) {
    public String name(Language language) {
        return language == Language.VI ? nameVi : nameEn;
    }

    public String unit(Language language) {
        return language == Language.VI ? unitVi : unitEn;
    }
}
