package complaints.devstack;

import complaints.devstack.process.Folders;
import complaints.devstack.process.ServerFailed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once per user from the archive on the class path.
 *
 * <p>Two processes may unpack at the same time: each does so aside, and whoever is first moves his copy into place.
 */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** The folder that holds {@code bin/postgres}. */
    static Path folder() {
        URL archive = archive();
        Path wanted = cache().resolve(release(archive));
        if (!Files.isExecutable(wanted.resolve("bin/postgres"))) {
            unpackInto(wanted, archive);
        }
        return wanted;
    }

    private static URL archive() {
        String arch = System.getProperty("os.arch").replace("amd64", "x86_64").replace("aarch64", "arm_64");
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        String name = "postgres-" + (mac ? "darwin" : "linux") + "-" + arch + ".txz";
        URL found = PostgresBinaries.class.getClassLoader().getResource(name);
        if (found == null) {
            throw new ServerFailed("no PostgreSQL for this machine: " + name + " is not on the class path."
                    + " Name a running server by QUARKUS_DATASOURCE_JDBC_URL instead.");
        }
        return found;
    }

    /** The name of the jar that holds the archive, with its version: the same wherever the jar lies. */
    private static String release(URL archive) {
        return Path.of(archive.getPath().replaceFirst("\\.jar!.*", ""))
                .getFileName()
                .toString();
    }

    private static Path cache() {
        String home = System.getenv("XDG_CACHE_HOME");
        Path user = home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(home);
        try {
            return Files.createDirectories(user.resolve("complaints"));
        } catch (IOException notWritable) {
            return temporaryCache();
        }
    }

    private static Path temporaryCache() {
        try {
            Path aside = Path.of(System.getProperty("java.io.tmpdir"), "complaints-" + System.getProperty("user.name"));
            return Files.createDirectories(aside);
        } catch (IOException e) {
            throw new UncheckedIOException("neither the user's cache nor java.io.tmpdir can be written", e);
        }
    }

    private static void unpackInto(Path wanted, URL archive) {
        try {
            Path aside = Files.createTempDirectory(wanted.getParent(), "unpacking-");
            Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(archive, aside);
            moveOrDrop(aside, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack PostgreSQL to " + wanted, e);
        }
    }

    private static void moveOrDrop(Path aside, Path wanted) throws IOException {
        try {
            Files.move(aside, wanted, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException anotherWasFirst) {
            Folders.dropAll(aside);
        } catch (FileSystemException e) {
            Folders.dropAll(aside);
            if (!Files.isExecutable(wanted.resolve("bin/postgres"))) {
                throw e;
            }
        }
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream raw = archive.openStream();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
