package complaints.devstack.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The mails as files, one each, with an index of their heads in memory. */
final class MailFolder {
    private static final String SUFFIX = ".eml";

    private final Path folder;
    private final Clock clock = Clock.systemUTC();
    private final AtomicInteger number = new AtomicInteger();
    private final NavigableMap<String, MailHead> heads = new ConcurrentSkipListMap<>();

    MailFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(SUFFIX)).forEach(this::index);
        }
    }

    /** Keeps the mail as it came, below the two lines a mailbox adds. */
    MailHead keep(String sender, List<String> recipients, byte[] content) throws IOException {
        String id = "%013d-%06x".formatted(clock.millis(), number.getAndIncrement() & 0xffffff);
        byte[] whole = stamped(sender, recipients, content);
        MailHead head = MailHead.read(id, new ByteArrayInputStream(whole), whole.length);
        Path aside = folder.resolve(id + ".part");
        Files.write(aside, whole);
        Files.move(aside, file(id), StandardCopyOption.ATOMIC_MOVE);
        heads.put(id, head);
        return head;
    }

    /** Newest first. */
    Stream<MailHead> heads() {
        return heads.descendingMap().values().stream();
    }

    Optional<MailHead> head(String id) {
        return Optional.ofNullable(heads.get(id));
    }

    int count() {
        return heads.size();
    }

    long distinctMessageIds() {
        return heads.values().stream().map(MailHead::messageId).distinct().count();
    }

    byte[] source(MailHead head) throws IOException {
        return Files.readAllBytes(file(head.id()));
    }

    void delete(MailHead head) throws IOException {
        heads.remove(head.id());
        Files.deleteIfExists(file(head.id()));
    }

    void deleteAll() throws IOException {
        for (MailHead head : List.copyOf(heads.values())) {
            delete(head);
        }
    }

    private void index(Path file) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - SUFFIX.length());
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            heads.put(id, MailHead.read(id, content, Files.size(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + SUFFIX);
    }

    private static byte[] stamped(String sender, List<String> recipients, byte[] content) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(content.length + 200);
        whole.writeBytes(("Return-Path: <" + sender + ">\r\n").getBytes(StandardCharsets.UTF_8));
        for (String recipient : recipients) {
            whole.writeBytes(("Delivered-To: " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        whole.writeBytes(content);
        return whole.toByteArray();
    }
}
