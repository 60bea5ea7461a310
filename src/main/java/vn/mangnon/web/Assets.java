package vn.mangnon.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Static files under names that carry their content's hash, so that a browser may keep them for ever. */
@Component
public class Assets {
    private final ResourceUrlProvider urls;

    Assets(ResourceUrlProvider urls) {
        this.urls = urls;
    }

    String path(String name) {
        String path = urls.getForLookupPath("/static/" + name);
        if (path == null) {
            throw new IllegalArgumentException("no static file " + name);
        }
        return path;
    }
}
