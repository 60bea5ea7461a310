package vn.mangnon.identity;

import vn.mangnon.web.Form;

/** The two fields in which a new password is typed. */
final class NewPassword {
    private static final int LONGEST = 200;

    private NewPassword() {}

    static String read(Form form) {
        String password = form.value("password");
        if (password.length() < Password.SHORTEST) {
            form.reject("password", "identity.password.short", Password.SHORTEST);
        } else if (password.length() > LONGEST) {
            form.reject("password", "web.form.too-long", LONGEST, password.length());
        } else if (!password.equals(form.value("again"))) {
            form.reject("again", "identity.password.differs");
        }
        return password;
    }
}
