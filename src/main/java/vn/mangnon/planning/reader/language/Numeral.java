package vn.mangnon.planning.reader.language;

import java.math.BigDecimal;

/** A printed number: dots part thousands and commas decimals, unless the groups show otherwise. */
public record Numeral(BigDecimal value, boolean ambiguous) {
    public static Numeral of(String printed) {
        String digits = printed.replace(" ", "");
        boolean dots = digits.indexOf('.') >= 0;
        boolean commas = digits.indexOf(',') >= 0;
        if (dots && commas) {
            boolean english = digits.lastIndexOf('.') > digits.lastIndexOf(',');
            return english
                    ? value(digits.replace(",", ""), false)
                    : value(digits.replace(".", "").replace(',', '.'), false);
        }
        char sign = dots ? '.' : ',';
        boolean thousands = thousands(digits, sign);
        if (commas && !thousands || dots && !thousands) {
            return value(digits.replace(',', '.'), false);
        }
        boolean single = digits.indexOf(sign) == digits.lastIndexOf(sign);
        return commas && single
                ? value(digits.replace(',', '.'), true)
                : value(digits.replace(String.valueOf(sign), ""), false);
    }

    private static Numeral value(String digits, boolean ambiguous) {
        int dot = digits.indexOf('.');
        boolean several = dot >= 0 && digits.indexOf('.', dot + 1) >= 0;
        BigDecimal value = new BigDecimal(several ? digits.replace(".", "") : digits);
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return new Numeral(plain.scale() < 0 ? plain.setScale(0) : plain, ambiguous);
    }

    /** Every group after the first has three digits, and the first is no zero ("0.125" is an eighth). */
    private static boolean thousands(String digits, char sign) {
        String[] groups = digits.split("\\" + sign, -1);
        boolean three = groups.length > 1 && !groups[0].startsWith("0") && groups[0].length() <= 3;
        for (int i = 1; i < groups.length; i++) {
            three &= groups[i].length() == 3;
        }
        return three;
    }
}
