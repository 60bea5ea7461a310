package vn.mangnon.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;

/**
 * A line of a body's register of outgoing documents (sổ đăng ký văn bản đi): a number that was given, and to what.
 *
 * @param organization the body whose number it is
 * @param paper what got it
 * @param givenBy who took it; empty where it was moved in from before the register
 * @param withdrawn why the paper no longer stands; its number is not given again
 */
public record Outgoing(
        Id<Outgoing> id,
        UUID organization,
        Paper paper,
        String givenBy,
        Instant givenAt,
        Optional<Withdrawal> withdrawn) {

    /** What a number is asked for. @param record the plan, report … that the paper is */
    public record Paper(DocumentNumber number, LocalDate issuedOn, String kind, String subject, Ref record) {
        /** "Kế hoạch Tháng hành động …". */
        public String name() {
            String words = kind.isEmpty() || subject.isEmpty() ? kind + subject : kind + " " + subject;
            return words.isEmpty() ? number.printed() : words;
        }
    }

    public record Withdrawal(LocalDate on, String why) {}
}
