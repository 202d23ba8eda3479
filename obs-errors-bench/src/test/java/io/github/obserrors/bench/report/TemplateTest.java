package io.github.obserrors.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A template takes exactly the values that it has places for. */
class TemplateTest {

    @Test
    void eachPlaceGetsItsValueHoweverOftenItStands() {
        Template template = new Template("t", "{{a}} and {{b c}}, {{a}}");

        assertEquals("$1 and \\, $1", template.fill(Map.of("a", "$1", "b c", "\\")));
    }

    @Test
    void aValueWithBracesIsNoPlace() {
        assertEquals("{{b}}", new Template("t", "{{a}}").fill(Map.of("a", "{{b}}")));
    }

    @Test
    void aPlaceWithoutAValueIsNamedWithItsLine() {
        Template template = new Template("page.md", "first\n\n{{aa}}\n");

        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> template.fill(Map.of("a", "")));
        assertEquals("page.md, line 3: no value for {{aa}}, only for [a]", refusal.getMessage());
    }

    @Test
    void aValueWithoutAPlaceIsNamed() {
        Template template = new Template("page.md", "{{a}}");

        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> template.fill(Map.of("a", "", "b", "")));
        assertEquals("page.md has no place for [b]", refusal.getMessage());
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Template.named("nothing.md"));
        assertEquals("No template is called nothing.md", refusal.getMessage());
    }
}
