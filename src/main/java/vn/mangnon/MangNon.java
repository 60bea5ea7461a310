package vn.mangnon;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import vn.mangnon.server.CommandLine;

/** The program. What it can do is listed by {@code bin/mangnon help}. */
@SpringBootApplication(exclude = ErrorMvcAutoConfiguration.class)
public class MangNon {
    public static void main(String[] args) {
        CommandLine.run(MangNon.class, args);
    }
}
