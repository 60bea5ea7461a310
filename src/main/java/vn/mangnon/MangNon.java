package vn.mangnon;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class MangNon {
    public static void main(String[] args) {
        SpringApplication.run(MangNon.class, args);
    }
}
