package org.reftel.web;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Has pages made with {@link PageContext}. */
@Configuration(proxyBeanMethods = false)
class PageContexts {
    @Autowired
    void use(SpringTemplateEngine engine) {
        engine.setEngineContextFactory(PageContext::of);
    }
}
