package io.github.obserrors.data;

import static io.github.obserrors.data.JsonObject.labels;
import static io.github.obserrors.data.JsonObject.objects;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.Edition;
import io.github.obserrors.api.Effect;
import io.github.obserrors.api.Listing;
import io.github.obserrors.api.Operation;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.Sighting;
import io.github.obserrors.api.SightingSource;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.ConsoleListing;
import io.github.obserrors.console.Correspondence;
import io.github.obserrors.console.Guide;
import io.github.obserrors.console.Origin;
import io.github.obserrors.console.Strength;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** All that the API knows, as one JSON document. */
final class CatalogueJson {

    private CatalogueJson() {}

    /** {@return the whole file} */
    static String text() {
        return new JsonObject()
                .put("$schema", "catalogue.schema.json")
                .put("version", System.getProperty("kit.version"))
                .put("provenance", objects(Provenance.all(), CatalogueJson::provenance))
                .put("editions", objects(Edition.values(), CatalogueJson::edition))
                .put("guides", objects(Guide.values(), CatalogueJson::guide))
                .put("sources", objects(sources(), CatalogueJson::source))
                .put("categories", labels(Category.values(), Category::label))
                .put("retryAdvice", objects(RetryAdvice.values(), CatalogueJson::retryAdvice))
                .put("effects", labels(Effect.values(), Effect::label))
                .put("origins", labels(Origin.values(), Origin::label))
                .put("strengths", labels(Strength.values(), Strength::label))
                .put("serverCodes", objects(ServerErrorCode.values(), CatalogueJson::serverCode))
                .put("consoleCodes", objects(ConsoleErrorCode.values(), CatalogueJson::consoleCode))
                .put("statusClasses", StatusJson.classes())
                .put("statuses", StatusJson.statuses())
                .put("otherStatuses", StatusJson.others())
                .put("operations", objects(Operation.values(), CatalogueJson::operation))
                .put("synonyms", objects(Synonyms.all(), CatalogueJson::synonyms))
                .text();
    }

    private static List<SightingSource> sources() {
        return Arrays.stream(ServerErrorCode.values())
                .flatMap(code -> code.sightings().stream())
                .map(Sighting::source)
                .distinct()
                .toList();
    }

    private static JsonObject provenance(Provenance provenance) {
        return new JsonObject()
                .put("of", provenance.of())
                .put("kind", provenance.kind().label())
                .put("from", provenance.from());
    }

    private static JsonObject edition(Edition edition) {
        return new JsonObject()
                .put("edition", edition.label())
                .put("title", edition.title())
                .put("documentId", edition.documentId());
    }

    private static JsonObject guide(Guide guide) {
        return new JsonObject().put("guide", guide.label()).put("title", guide.title());
    }

    private static JsonObject source(SightingSource source) {
        return new JsonObject()
                .put("source", source.label())
                .put("title", source.title())
                .put("location", source.location())
                .put("revision", source.revision());
    }

    private static JsonObject retryAdvice(RetryAdvice advice) {
        return new JsonObject().put("retry", advice.label()).put("worthARetry", advice.isWorthARetry());
    }

    private static JsonObject serverCode(ServerErrorCode code) {
        List<Correspondence> correspondences = ConsoleErrorCode.correspondences(code);
        return new JsonObject()
                .put("constant", code.name())
                .put("code", code.value())
                .put("aliases", code.aliases())
                .put("statuses", StatusJson.numbers(code.statuses()))
                .put("agreedStatus", StatusJson.number(code.agreedStatus()))
                .put("category", code.category().label())
                .put("retry", code.retryAdvice().label())
                .put("retryReason", code.retryReason())
                .put("effect", code.effect().label())
                .put("effectReason", code.effectReason())
                .put("throttling", code.isThrottling())
                .put("documented", code.isDocumented())
                .put("meaning", code.meaning())
                .put("action", code.action())
                .put("disagreement", code.disagreement())
                .put(
                        "neighbours",
                        objects(
                                code.neighbours(),
                                neighbour -> new JsonObject()
                                        .put("code", neighbour.code().value())
                                        .put("difference", neighbour.difference())))
                .put("listings", objects(code.listings(), CatalogueJson::listing))
                .put("sightings", objects(code.sightings(), CatalogueJson::sighting))
                .put(
                        "console",
                        correspondences.stream()
                                .map(pair -> pair.consoleCode().value())
                                .distinct()
                                .toList())
                .put(
                        "correspondences",
                        objects(
                                correspondences,
                                pair -> new JsonObject()
                                        .put("guide", pair.guide().label())
                                        .put("code", pair.consoleCode().value())
                                        .put("strength", pair.strength().label())
                                        .put("reason", pair.reason())));
    }

    private static JsonObject listing(Listing listing) {
        return new JsonObject()
                .put("edition", listing.edition().label())
                .put("spelling", listing.spelling())
                .put("status", StatusJson.number(listing.status()))
                .put("reason", listing.reasonPhrase())
                .put("message", listing.message())
                .put("solution", listing.solution());
    }

    private static JsonObject sighting(Sighting sighting) {
        return new JsonObject()
                .put("source", sighting.source().label())
                .put("status", StatusJson.number(sighting.status()))
                .put("since", sighting.since().map(LocalDate::toString));
    }

    private static JsonObject consoleCode(ConsoleErrorCode code) {
        return new JsonObject()
                .put("constant", code.name())
                .put("code", code.value())
                .put("number", code.number())
                .put("listings", objects(code.listings(), CatalogueJson::consoleListing));
    }

    private static JsonObject consoleListing(ConsoleListing listing) {
        return new JsonObject()
                .put("guide", listing.guide().label())
                .put("description", listing.description())
                .put("origin", listing.origin().label())
                .put("status", StatusJson.number(listing.status()))
                .put("retry", listing.retryAdvice().label())
                .put("retryReason", listing.retryReason())
                .put(
                        "server",
                        objects(
                                listing.correspondences(),
                                pair -> new JsonObject()
                                        .put("code", pair.serverCode().value())
                                        .put("strength", pair.strength().label())
                                        .put("reason", pair.reason())))
                .put("noCorrespondence", listing.noCorrespondence());
    }

    private static JsonObject operation(Operation operation) {
        return new JsonObject()
                .put("constant", operation.name())
                .put("operation", operation.label())
                .put("idempotent", operation.isIdempotent())
                .put("idempotenceReason", operation.idempotenceReason())
                .put("howToLook", operation.howToLook());
    }

    private static JsonObject synonyms(Synonyms row) {
        return new JsonObject()
                .put("phrases", row.phrases())
                .put("codes", row.codes())
                .put("reason", row.reason());
    }
}
