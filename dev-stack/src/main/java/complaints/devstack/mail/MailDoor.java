package complaints.devstack.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The mails over HTTP: a page for people and maildev's paths for programs. */
final class MailDoor implements HttpHandler {
    private static final Map<String, String> FILES = Map.of(
            "/", "index.html",
            "/mails.css", "mails.css",
            "/mails.js", "mails.js");
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; script-src 'self';"
            + " connect-src 'self'; frame-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
    /** A mail may show itself and open links in a new window; it runs nothing and loads nothing. */
    private static final String MAIL_POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox;"
            + " default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

    private final MailFolder mails;

    MailDoor(MailFolder mails) {
        this.mails = mails;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            String path = exchange.getRequestURI().getPath();
            if (exchange.getRequestMethod().equals("DELETE")) {
                delete(exchange, path);
            } else if (FILES.containsKey(path)) {
                file(exchange, FILES.get(path));
            } else {
                read(exchange, path.split("/"));
            }
        }
    }

    private void read(HttpExchange exchange, String[] path) throws IOException {
        String collection = path.length > 1 ? path[1] : "";
        if (collection.equals("email") && path.length == 2) {
            list(exchange, Query.of(exchange.getRequestURI()));
        } else if (collection.equals("email") && path.length <= 4) {
            one(exchange, path[2], path.length == 4 ? path[3] : "json");
        } else if (collection.equals("count") || collection.equals("healthz")) {
            json(exchange, MailJson::count);
        } else {
            nothing(exchange, 404);
        }
    }

    private void list(HttpExchange exchange, Query query) throws IOException {
        Stream<MailHead> wanted = mails.heads()
                .filter(head -> query.of("to").map(head::isTo).orElse(true))
                .filter(head -> query.of("q").map(head::mentions).orElse(true))
                .filter(head -> query.of("before")
                        .map(id -> head.id().compareTo(id) < 0)
                        .orElse(true))
                .limit(query.number("limit", Integer.MAX_VALUE));
        json(exchange, out -> out.list(wanted, query.is("brief")));
    }

    private void one(HttpExchange exchange, String id, String view) throws IOException {
        Optional<MailHead> head = mails.head(id);
        if (head.isEmpty()) {
            nothing(exchange, 404);
        } else if (view.equals("html")) {
            html(exchange, MailContent.of(mails.source(head.get())).html());
        } else if (view.equals("source") || view.equals("download")) {
            send(exchange, "text/plain; charset=utf-8", mails.source(head.get()));
        } else {
            json(exchange, out -> out.mail(head.get(), false));
        }
    }

    private void html(HttpExchange exchange, String html) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", MAIL_POLICY);
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        String page = "<!doctype html><base target=\"_blank\">" + html;
        send(exchange, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    private void delete(HttpExchange exchange, String path) throws IOException {
        Optional<MailHead> head = mails.head(path.replaceFirst("^/email/", ""));
        if (path.equals("/email/all")) {
            mails.deleteAll();
        } else if (head.isPresent()) {
            mails.delete(head.get());
        }
        boolean known = path.equals("/email/all") || head.isPresent();
        nothing(exchange, known ? 204 : 404);
    }

    private void file(HttpExchange exchange, String name) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", PAGE_POLICY);
        String type = name.endsWith("css") ? "text/css" : name.endsWith("js") ? "text/javascript" : "text/html";
        try (InputStream content = MailDoor.class.getResourceAsStream("/mails/" + name)) {
            send(exchange, type + "; charset=utf-8", content.readAllBytes());
        }
    }

    private interface Writing {
        void to(MailJson out) throws IOException;
    }

    private void json(HttpExchange exchange, Writing writing) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        try (MailJson out = new MailJson(exchange.getResponseBody(), mails)) {
            writing.to(out);
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static void nothing(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }
}
