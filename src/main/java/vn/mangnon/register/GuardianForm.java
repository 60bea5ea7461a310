package vn.mangnon.register;

import java.util.UUID;
import vn.mangnon.web.Form;

/** Who looks after a child, as she is typed. */
final class GuardianForm {
    private GuardianForm() {}

    static Guardian read(Form form, UUID id) {
        String phone = form.text("phone", 40);
        if (!phone.matches("[0-9 +().-]*")) {
            form.reject("phone", "register.guardian.phone.wrong");
        }
        return new Guardian(
                id,
                form.requiredText("guardianName", 100),
                form.text("relation", 100),
                phone,
                form.ticked("mayBeContacted"));
    }
}
