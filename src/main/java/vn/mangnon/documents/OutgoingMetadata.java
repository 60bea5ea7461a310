package vn.mangnon.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/**
 * An outgoing document as annex VI of Decree 30/2020/NĐ-CP describes it to other systems, by the annex's own names. What
 * is not known stays empty.
 */
@JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
record OutgoingMetadata(
        FileCode fileCode,
        @Nullable Integer docOrdinal,
        String typeName,
        String codeNumber,
        String codeNotation,
        LocalDate issuedDate,
        String organName,
        String subject,
        String language,
        @Nullable Integer pageAmount,
        String description,
        SignerInfo signerInfo,
        List<To> to,
        @Nullable Integer priority,
        @Nullable Integer issuedAmount,
        @Nullable LocalDate dueDate) {
    private static final int SUBJECT = 500;
    private static final int ORGAN = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
    record FileCode(String organId, int fileCatalog, String fileNotation) {}

    @JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
    record SignerInfo(String position, String fullName) {}

    @JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
    record To(String organId, String organName) {}

    static OutgoingMetadata of(Outgoing outgoing, String body) {
        Outgoing.Paper paper = outgoing.paper();
        return new OutgoingMetadata(
                new FileCode("", paper.issuedOn().getYear(), ""),
                null,
                paper.kind(),
                String.valueOf(paper.number().number()),
                paper.number().symbol().replaceFirst("^-", ""),
                paper.issuedOn(),
                cut(body, ORGAN),
                cut(paper.subject(), SUBJECT),
                "Tiếng Việt",
                null,
                outgoing.withdrawn()
                        .map(withdrawal -> "Thu hồi: " + withdrawal.why())
                        .orElse(""),
                new SignerInfo("", ""),
                List.of(),
                null,
                null,
                null);
    }

    String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
