package vn.mangnon.journeys;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test its own visitors; pictures what they saw last where it fails. */
class JourneyExtension implements ParameterResolver, AfterTestExecutionCallback {
    private static final Path PICTURES = Path.of("target", "journeys");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(Namespace.create(JourneyExtension.class))
                .computeIfAbsent(Visitors.class, one -> new Visitors(Chromium.of(test), address(test)), Visitors.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Visitors visitors =
                test.getStore(Namespace.create(JourneyExtension.class)).get(Visitors.class, Visitors.class);
        if (visitors != null && test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName();
            visitors.picture(PICTURES.resolve(name));
        }
    }

    private static String address(ExtensionContext test) {
        return "http://localhost:"
                + SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
    }
}
