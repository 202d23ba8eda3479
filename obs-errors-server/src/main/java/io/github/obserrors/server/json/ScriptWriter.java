package io.github.obserrors.server.json;

import io.github.obserrors.server.Match;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.ServedOperation;
import io.github.obserrors.server.Times;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes the rules of a script. */
public final class ScriptWriter {

    private final JsonGenerator json;

    private ScriptWriter(JsonGenerator json) {
        this.json = json;
    }

    /** {@return the script as JSON, indented, with a line feed at its end} */
    public static String write(List<Rule> rules) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            new ScriptWriter(json).rules(rules);
        }
        return text.append('\n').toString();
    }

    private void rules(List<Rule> rules) {
        json.writeStartObject();
        json.writeArrayPropertyStart("rules");
        rules.forEach(this::rule);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rule(Rule rule) {
        json.writeStartObject();
        rule.name().ifPresent(name -> json.writeStringProperty("name", name));
        match(rule.match());
        times(rule.times());
        json.writeArrayPropertyStart("faults");
        FaultWriter faults = new FaultWriter(json);
        rule.faults().forEach(faults::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void match(Match match) {
        if (!match.operations().isEmpty()) {
            json.writeArrayPropertyStart("on");
            for (ServedOperation operation : match.operations()) {
                json.writeString(operation.label());
            }
            json.writeEndArray();
        }
        match.bucket().ifPresent(pattern -> json.writeStringProperty("bucket", pattern));
        match.key().ifPresent(pattern -> json.writeStringProperty("key", pattern));
        if (!match.headers().isEmpty()) {
            json.writeObjectPropertyStart("headers");
            for (Map.Entry<String, String> header : match.headers().entrySet()) {
                json.writeStringProperty(header.getKey(), header.getValue());
            }
            json.writeEndObject();
        }
    }

    private void times(List<Times> times) {
        if (!times.isEmpty()) {
            json.writeObjectPropertyStart("times");
            times.forEach(this::time);
            json.writeEndObject();
        }
    }

    private void time(Times times) {
        if (times instanceof Times.Nth nth) {
            json.writeArrayPropertyStart("nth");
            nth.numbers().forEach(json::writeNumber);
            json.writeEndArray();
        } else if (times instanceof Times.First first) {
            json.writeNumberProperty("first", first.count());
        } else if (times instanceof Times.Every every) {
            json.writeNumberProperty("every", every.period());
        } else if (times instanceof Times.AboveRate rate) {
            json.writeNumberProperty("aboveRate", rate.perSecond());
        } else if (times instanceof Times.Chance chance) {
            json.writeObjectPropertyStart("chance");
            json.writeNumberProperty("probability", BigDecimal.valueOf(chance.probability()));
            json.writeNumberProperty("seed", chance.seed());
            json.writeEndObject();
        } else if (times instanceof Times.Between between) {
            json.writeObjectPropertyStart("between");
            json.writeNumberProperty("from", Seconds.of(between.from()));
            json.writeNumberProperty("for", Seconds.of(between.to().minus(between.from())));
            json.writeEndObject();
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public DefaultPrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    }
}
