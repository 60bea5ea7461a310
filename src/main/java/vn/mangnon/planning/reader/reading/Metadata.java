package vn.mangnon.planning.reader.reading;

import org.jspecify.annotations.Nullable;

/** What the head and the signature of the document say; null where they say nothing. */
public record Metadata(
        @Nullable Printed<String> number,
        @Nullable Printed<String> symbol,
        @Nullable Printed<PrintedDate> issuedOn,
        @Nullable Printed<String> place,
        @Nullable Printed<String> issuer,
        @Nullable Printed<String> docType,
        @Nullable Printed<String> subject,
        @Nullable Printed<String> signerTitle,
        @Nullable Printed<String> signedFor,
        @Nullable Printed<String> signer) {}
