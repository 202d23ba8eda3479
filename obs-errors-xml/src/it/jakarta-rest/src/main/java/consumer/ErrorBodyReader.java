package consumer;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.MalformedErrorBodyException;
import io.github.obserrors.xml.ReadOptions;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.Charset;

/** Gives clients of Jakarta REST the body of an error with {@code response.readEntity(ErrorBody.class)}. */
@Provider
@Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
public final class ErrorBodyReader implements MessageBodyReader<ErrorBody> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == ErrorBody.class;
    }

    @Override
    public ErrorBody readFrom(
            Class<ErrorBody> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        try {
            return ErrorXml.read(body, options(mediaType), note -> {});
        } catch (MalformedErrorBodyException e) {
            throw new ProcessingException(e.getMessage(), e);
        }
    }

    /** The charset of the header counts, where it is one that this machine knows. */
    private static ReadOptions options(MediaType mediaType) {
        String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return charset == null
                    ? ReadOptions.defaults()
                    : ReadOptions.defaults().withCharset(Charset.forName(charset));
        } catch (IllegalArgumentException e) {
            throw new ProcessingException("The charset of the body is not known: " + charset, e);
        }
    }
}
