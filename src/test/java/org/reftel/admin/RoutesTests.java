package org.reftel.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reftel.support.ArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Every address and who may use it: the committed table is the truth, a new address without a row fails, and each row is tried
 * by everybody.
 */
@ArchiveTest
class RoutesTests {
    private static final Path TABLE = Path.of("src/test/resources/org/reftel/admin/routes.txt");
    private static final int FORBIDDEN = 403;
    private static final int METHOD_NOT_ALLOWED = 405;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private ApplicationContext context;

    /** A row: {@code GET /admin/runs/{id} admin}. */
    record Route(String method, String path, String who) {
        private static Route of(String line) {
            String[] words = line.split(" +");
            return new Route(words[0], words[1], words[2]);
        }

        MockHttpServletRequestBuilder request() {
            return org.springframework.test.web.servlet.request.MockMvcRequestBuilders
                    .request(HttpMethod.valueOf(method), path.replaceAll("\\{[^}]*}", "1"));
        }

        @Override
        public String toString() {
            return method + " " + path + " " + who;
        }
    }

    static Stream<Route> routes() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Route::of);
    }

    @Test
    void everyAddressHasItsRow() throws IOException {
        Set<String> mapped = new TreeSet<>();
        for (RequestMappingHandlerMapping mapping : context.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()) {
            mapping.getHandlerMethods().keySet().forEach(info -> mapped.addAll(addresses(info)));
        }
        Set<String> rows = new TreeSet<>();
        routes().forEach(route -> rows.add(route.method + " " + route.path));
        // answered by the filters of security, not by a controller
        rows.removeAll(List.of("POST /login", "POST /logout"));

        assertThat(mapped).isEqualTo(rows);
    }

    private static List<String> addresses(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(Enum::name))
                        .map(method -> method + " " + path))
                .filter(address -> !address.startsWith("ANY /error")).toList();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void rowHoldsForEverybody(Route route) throws Exception {
        MockHttpServletResponse anonymous = perform(route.request().with(csrf()));
        MockHttpServletResponse reader = perform(route.request().with(csrf()).with(user("r").roles("READER")));
        MockHttpServletResponse admin = perform(route.request().with(csrf()).with(user("a").roles("ADMIN")));

        if (route.who.equals("admin")) {
            assertThat(anonymous.getRedirectedUrl()).isEqualTo("/login");
            assertThat(reader.getStatus()).isEqualTo(FORBIDDEN);
        } else {
            assertThat(route.who).isIn("anonymous", "token");
            assertThat(isTurnedAway(anonymous)).isFalse();
            assertThat(isTurnedAway(reader)).isFalse();
        }
        assertThat(isTurnedAway(admin)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whatChangesSomethingNeedsTheFormsToken(Route route) throws Exception {
        if (!route.method.equals("GET") && !route.who.equals("token")) {
            assertThat(perform(route.request().with(user("a").roles("ADMIN"))).getStatus()).isEqualTo(FORBIDDEN);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void noOtherMethodIsAnswered(Route route) throws Exception {
        for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH, HttpMethod.TRACE)) {
            String path = route.path.replaceAll("\\{[^}]*}", "1");
            int status = perform(request(method, path).with(csrf()).with(user("a").roles("ADMIN"))).getStatus();
            assertThat(status).as("%s %s", method, path).isIn(400, FORBIDDEN, 404, METHOD_NOT_ALLOWED);
            int overridden = perform(request(HttpMethod.POST, path).param("_method", "DELETE")
                    .header("X-HTTP-Method-Override", "DELETE")).getStatus();
            assertThat(overridden).as("overridden %s", path).isIn(302, 400, FORBIDDEN, 404, METHOD_NOT_ALLOWED);
        }
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static boolean isTurnedAway(MockHttpServletResponse response) {
        return response.getStatus() == FORBIDDEN || "/login".equals(response.getRedirectedUrl());
    }
}
