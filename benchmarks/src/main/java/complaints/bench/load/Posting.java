package complaints.bench.load;

import complaints.bench.measuring.Work;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Queue;

/** A client that tells one complaint after the other. */
record Posting(Http http, Storyteller storyteller, Queue<Accepted> accepted) implements Work {
    private static final int CREATED = 201;

    @Override
    public String once() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.record(storyteller.next());
        if (answer.statusCode() != CREATED) {
            return "HTTP " + answer.statusCode();
        }
        accepted.add(Accepted.read(Http.json(answer)));
        return DONE;
    }
}
