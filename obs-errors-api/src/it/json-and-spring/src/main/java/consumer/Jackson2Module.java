package consumer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.HttpStatus;
import java.io.IOException;

/** Codes and statuses go both ways by value, decoded responses go out only, and without secrets. */
final class Jackson2Module extends SimpleModule {

    private static final long serialVersionUID = 1L;

    Jackson2Module() {
        super("obs-errors");
        addSerializer(ErrorCode.class, writing((code, json) -> json.writeString(code.value())));
        addKeySerializer(ErrorCode.class, writing((code, json) -> json.writeFieldName(code.value())));
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
        void write(T value, JsonGenerator json) throws IOException;
    }

    private interface Reading<T> {
        T read(JsonParser json) throws IOException;
    }

    private static <T> JsonSerializer<T> writing(Writing<T> writing) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                writing.write(value, json);
            }
        };
    }

    private static <T> JsonDeserializer<T> reading(Reading<T> reading) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return reading.read(json);
            }
        };
    }
}
