package org.reftel.web;

import java.util.Map;
import java.util.stream.Collectors;

import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.context.StandardEngineContextFactory;
import org.thymeleaf.engine.TemplateData;
import org.thymeleaf.web.IWebExchange;

/**
 * The variables of a page while it is made. Thymeleaf keeps those of a web page as attributes of the request, where each of some
 * thousand look-ups for a page of results costs many times as much. What a page tells comes from its controller alone: attributes
 * and parameters of the request are no variables here.
 */
final class PageContext extends EngineContext implements IWebContext {
    private static final StandardEngineContextFactory OTHERS = new StandardEngineContextFactory();

    private final IWebExchange exchange;

    private PageContext(IEngineConfiguration configuration, TemplateData template, Map<String, Object> attributes,
            IWebContext page) {
        super(configuration, template, attributes, page.getLocale(), page.getVariableNames().stream()
                .filter(name -> page.getVariable(name) != null)
                .collect(Collectors.toMap(name -> name, page::getVariable)));
        this.exchange = page.getExchange();
    }

    /** As the engine wants to be given contexts. */
    static IEngineContext of(IEngineConfiguration configuration, TemplateData template, Map<String, Object> attributes,
            IContext context) {
        return context instanceof IWebContext page
                ? new PageContext(configuration, template, attributes, page)
                : OTHERS.createEngineContext(configuration, template, attributes, context);
    }

    @Override
    public IWebExchange getExchange() {
        return exchange;
    }
}
