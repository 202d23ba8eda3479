package consumer;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.HttpStatus;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Codes and statuses go both ways by value, decoded responses go out only, and without secrets. */
final class Jackson3Module extends SimpleModule {

    private static final long serialVersionUID = 1L;

    Jackson3Module() {
        super("obs-errors");
        addSerializer(ErrorCode.class, writing((code, json) -> json.writeString(code.value())));
        addKeySerializer(ErrorCode.class, writing((code, json) -> json.writeName(code.value())));
        addDeserializer(ErrorCode.class, reading(json -> ErrorCode.of(json.getValueAsString(""))));
        addKeyDeserializer(ErrorCode.class, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return ErrorCode.of(key);
            }
        });
        addSerializer(HttpStatus.class, writing((status, json) -> json.writeNumber(status.code())));
        addDeserializer(HttpStatus.class, reading(json -> HttpStatus.of(json.getIntValue())));
        addSerializer(DecodedResponse.class, writing((response, json) -> json.writePOJO(JsonFacts.of(response))));
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator json);
    }

    private interface Reading<T> {
        T read(JsonParser json);
    }

    private static <T> ValueSerializer<T> writing(Writing<T> writing) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                writing.write(value, json);
            }
        };
    }

    private static <T> ValueDeserializer<T> reading(Reading<T> reading) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                return reading.read(json);
            }
        };
    }
}
