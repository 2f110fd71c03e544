package complaints.doors;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads every request record of the doors by {@link StrictJson}. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Priority(1)
public class StrictJsonReader implements MessageBodyReader<Record> {

    private final StrictJson json;
    private final int limit;

    StrictJsonReader(StrictJson json, @ConfigProperty(name = "complaints.http.largest-body") int limit) {
        this.json = json;
        this.limit = limit;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new InvalidBody(413, List.of(new Violation("", "The body is larger than " + limit + " bytes.")));
        }
        return json.read(bytes, type);
    }
}
