package org.reftel.api;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What OpenAPI cannot read from the controllers: what it is about, and the parameters of a search. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    /** Raised with every change that a program could trip over. */
    private static final String VERSION = "2";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI().info(new Info().title("Reftel").version(VERSION)
                .description(
                        "The cables of this archive as JSON. Reading is for everybody; errors are problem details (RFC 9457).")
                .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                // never the host as the request names it
                .servers(List.of(new Server().url("/").description("this archive")));
    }

    @Bean
    OpenApiCustomizer searchParameters() {
        return api -> {
            api.getComponents().getSchemas().remove("MultiValueMapStringString");
            api.getComponents().getSchemas().values().forEach(ApiDescription::nameAsSent);
            api.getPaths().forEach((path, item) -> {
                ApiResponses answers = item.getGet().getResponses();
                if (path.contains("{")) {
                    answers.addApiResponse("404",
                            new ApiResponse().description("It is not held: a problem detail says so."));
                }
                answers.addApiResponse("400", new ApiResponse()
                        .description("A parameter cannot be read: a problem detail names it with its value."));
            });
            Operation search = Objects.requireNonNull(api.getPaths().get("/api/cables")).getGet();
            filter(search);
            search.addParametersItem(query("sort", choice("relevance", "newest", "oldest"),
                    "By relevance where there is a query, else the newest first."));
            search.addParametersItem(query("page", number(Integer.MAX_VALUE), "From 1; pages go as far as result "
                    + Criteria.DEEPEST + "."));
            search.addParametersItem(query("size", number(Criteria.LARGEST_SIZE), "Hits a page."));
            search.addParametersItem(repeated("more",
                    "Facets of which up to 300 values are wanted, and not ten; those that only some ask for are counted only so."));
            search.addParametersItem(query("cursor", new StringSchema(),
                    "To go through all results: empty at first, then next_cursor of the answer before, until that is null."));
            Operation timeline = Objects.requireNonNull(api.getPaths().get("/api/timeline")).getGet();
            filter(timeline);
            timeline.addParametersItem(
                    query(TimelineApi.FROM, new StringSchema(), "2006 or 2006-08; stands for date."));
            timeline.addParametersItem(query(TimelineApi.TO, new StringSchema(), "Likewise."));
            timeline.addParametersItem(query(TimelineApi.BY, choice("origin", "region", "tag", "person"),
                    "Whose values the rows are."));
        };
    }

    /** The parameters of every search. */
    private static void filter(Operation search) {
        search.setParameters(null);
        search.addParametersItem(query("q", new StringSchema().maxLength(1_000),
                "Words, \"phrases\", OR, -word, prefix*, subject:, tag:, person:, office:, origin:."));
        for (Facet facet : Facet.values()) {
            search.addParametersItem(repeated(facet.parameter(), "Only cables with this value of: " + facet.label()
                    + (facet.isAlternatives() ? ". Several are alternatives." : ". Several must all be there.")));
            search.addParametersItem(repeated("not." + facet.parameter(), "Only cables without this value."));
        }
        search.addParametersItem(query("match", choice("all", "any"),
                "Whether several tags, persons, offices or captions must all be there, or any of them."));
    }

    /** The description is made by an older Jackson, which does not see how ours names the fields: country_code, not countryCode. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // the model of OpenAPI is declared so
    private static void nameAsSent(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        Map<String, Schema> sent = new LinkedHashMap<>();
        properties.forEach((name, property) -> sent
                .put(name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT), property));
        schema.setProperties(sent);
    }

    private static Parameter query(String name, Schema<?> schema, String description) {
        return new Parameter().in("query").name(name).required(false).schema(schema).description(description);
    }

    private static Parameter repeated(String name, String description) {
        return query(name, new ArraySchema().items(new StringSchema()), description).explode(true);
    }

    private static Schema<?> choice(String first, String... others) {
        StringSchema schema = new StringSchema();
        schema.addEnumItem(first);
        for (String other : others) {
            schema.addEnumItem(other);
        }
        return schema;
    }

    private static Schema<?> number(int most) {
        return new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(most));
    }
}
