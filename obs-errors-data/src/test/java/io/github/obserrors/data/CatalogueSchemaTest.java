package io.github.obserrors.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema describes the catalogue, all of it and nothing else. */
class CatalogueSchemaTest {

    private static final String SCHEMA_RESOURCE = "META-INF/io.github.obserrors/catalogue.schema.json";

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Resources.text(SCHEMA_RESOURCE), InputFormat.JSON);

    private final JsonNode catalogue = Resources.json(DataFile.CATALOGUE.resource());

    @Test
    void theCatalogueIsValid() {
        assertEquals(
                List.of(),
                SCHEMA.validate(catalogue).stream().map(Error::toString).toList());
    }

    @Test
    void theSchemaIsOneOfItsDialect() {
        JsonNode schema = Resources.json(SCHEMA_RESOURCE);
        Schema dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of(
                        schema.get("$schema").stringValue()));
        assertEquals(
                List.of(),
                dialect.validate(schema).stream().map(Error::toString).toList());
    }

    @Property(tries = 60)
    void anObjectThatLacksAMemberIsNotValid(@ForAll @IntRange(max = 10_000_000) int place) {
        JsonNode copy = catalogue.deepCopy();
        ObjectNode object = objects(copy).get(place % objects(copy).size());
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(place % names.size());
        object.remove(name);
        assertFalse(SCHEMA.validate(copy).isEmpty(), name);
    }

    @Property(tries = 60)
    void anObjectWithAnotherMemberIsNotValid(@ForAll @IntRange(max = 10_000_000) int place) {
        JsonNode copy = catalogue.deepCopy();
        objects(copy).get(place % objects(copy).size()).put("another", true);
        assertFalse(SCHEMA.validate(copy).isEmpty());
    }

    @Property(tries = 60)
    void anotherTypeIsNotValid(@ForAll @IntRange(max = 10_000_000) int place) {
        JsonNode copy = catalogue.deepCopy();
        ObjectNode object = objects(copy).get(place % objects(copy).size());
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(place % names.size());
        object.put(name, 0.5);
        assertFalse(SCHEMA.validate(copy).isEmpty(), name);
    }

    @ParameterizedTest
    @CsvSource({
        "category, categories",
        "effect, effects",
        "origin, origins",
        "strength, strengths",
        "retry, retryAdvice",
        "edition, editions",
        "guide, guides",
        "class, statusClasses"
    })
    void theValuesOfAnEnumerationAreThoseOfTheApi(String enumeration, String member) {
        List<String> values = new ArrayList<>();
        Resources.json(SCHEMA_RESOURCE)
                .at("/$defs/" + enumeration + "/oneOf")
                .forEach(value -> values.add(value.get("const").stringValue()));
        List<String> labels = new ArrayList<>();
        catalogue
                .get(member)
                .forEach(value -> labels.add((value.isString() ? value : value.get(enumeration)).stringValue()));
        assertEquals(labels, values);
    }

    @Test
    void everyMemberIsDescribed() {
        assertEquals(List.of(), undescribed("", Resources.json(SCHEMA_RESOURCE)));
    }

    @Test
    void everyListSaysWhereItIsFrom() {
        Set<String> lists = new TreeSet<>();
        Set<String> paths = new TreeSet<>();
        paths(catalogue, "", paths);
        for (String name : catalogue.propertyNames()) {
            if (catalogue.get(name).isArray() && !name.equals("provenance")) {
                lists.add(name);
            }
        }
        Set<String> covered = new TreeSet<>();
        catalogue.get("provenance").forEach(row -> covered.add(row.get("of").stringValue()));
        assertTrue(covered.containsAll(lists), "missing in provenance: " + lists);
        assertEquals(
                Set.of(), covered.stream().filter(path -> !paths.contains(path)).collect(Collectors.toSet()));
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> objects.addAll(objects(child)));
        return objects;
    }

    private static void paths(JsonNode node, String path, Set<String> paths) {
        paths.add(path);
        if (node.isObject()) {
            for (String name : node.propertyNames()) {
                paths(node.get(name), path.isEmpty() ? name : path + "." + name, paths);
            }
        } else {
            node.forEach(element -> paths(element, path, paths));
        }
    }

    /** The members of all objects in a schema that neither they nor what they refer to describe. */
    private static List<String> undescribed(String path, JsonNode schema) {
        List<String> found = new ArrayList<>();
        if (schema.isObject()) {
            JsonNode properties = schema.path("properties");
            for (String name : properties.propertyNames()) {
                JsonNode property = properties.get(name);
                if (!property.has("description") && !property.has("$ref")) {
                    found.add(path + "/" + name);
                }
            }
            for (String name : schema.propertyNames()) {
                found.addAll(undescribed(path + "/" + name, schema.get(name)));
            }
        } else {
            schema.forEach(element -> found.addAll(undescribed(path, element)));
        }
        return found;
    }
}
