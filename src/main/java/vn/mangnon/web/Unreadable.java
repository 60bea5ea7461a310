package vn.mangnon.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** A request whose fields could not be read: not in UTF-8, too long, too many, without proper parts. */
record Unreadable(HttpStatus status, String sentence) {
    static Optional<Unreadable> find(Throwable failure) {
        if (causes(failure).anyMatch(SizeException.class::isInstance)) {
            return Optional.of(new Unreadable(HttpStatus.CONTENT_TOO_LARGE, "web.failure.too-large"));
        } else if (failure instanceof MaxUploadSizeExceededException) {
            return Optional.of(new Unreadable(HttpStatus.CONTENT_TOO_LARGE, "web.failure.too-much"));
        }
        return causes(failure)
                .filter(InvalidParameterException.class::isInstance)
                .map(InvalidParameterException.class::cast)
                .findFirst()
                .map(bad -> of(HttpStatus.valueOf(bad.getErrorCode())))
                .or(() -> failure instanceof MultipartException
                        ? Optional.of(of(HttpStatus.BAD_REQUEST))
                        : Optional.empty());
    }

    private static Unreadable of(HttpStatus status) {
        boolean large = status == HttpStatus.CONTENT_TOO_LARGE;
        return new Unreadable(status, large ? "web.failure.too-much" : "web.failure.bad-form");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
