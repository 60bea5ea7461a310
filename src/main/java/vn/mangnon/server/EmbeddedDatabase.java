package vn.mangnon.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that comes with the program: in the data folder, on loopback only, with passwords, and durable (the
 * library it comes from switches fsync off by itself). One program holds a data folder at a time, so a server still
 * running in it was left behind by a crash: it is stopped properly and started anew. A server that dies under the
 * running program is started again. Its major version stays until our own export and import exist.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int PAUSE_SECONDS = 2;

    private final EmbeddedCluster cluster;
    private final Secrets secrets;
    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final CountDownLatch closing = new CountDownLatch(1);

    private EmbeddedDatabase(EmbeddedCluster cluster, Secrets secrets, DataFolder folder, EmbeddedPostgres server) {
        this.cluster = cluster;
        this.secrets = secrets;
        this.folder = folder;
        this.server = server;
    }

    public static EmbeddedDatabase start(Path data, int port) {
        try {
            DataFolder folder = DataFolder.hold(data);
            try {
                EmbeddedDatabase database = start(data, port, folder);
                Thread.ofPlatform().daemon().name("embedded-database").start(database::watch);
                return database;
            } catch (IOException | SQLException | RuntimeException failed) {
                folder.close();
                throw failed;
            }
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new Unusable("Không khởi động được cơ sở dữ liệu kèm theo ở cổng " + port + ": " + e.getMessage()
                    + "\nThe embedded database did not start on port " + port + ".");
        }
    }

    /** Whether the data folder holds a database. */
    static boolean exists(Path data) {
        return new EmbeddedCluster(data, 0, new Secrets(data)).made();
    }

    /** The database of the program that is running in the data folder, if one is, as the application's role. */
    static Optional<DatabaseUrl> running(Path data) {
        try {
            if (!DataFolder.isHeld(data)) {
                return Optional.empty();
            }
            Secrets secrets = new Secrets(data);
            return Postmaster.of(data.resolve("postgresql"))
                    .map(postmaster -> application(new EmbeddedCluster(data, postmaster.port(), secrets), secrets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DatabaseUrl owner() {
        return new DatabaseUrl(
                cluster.url(EmbeddedCluster.DATABASE), EmbeddedCluster.OWNER, secrets.secret("database-owner"));
    }

    public DatabaseUrl application() {
        return application(cluster, secrets);
    }

    @Override
    public synchronized void close() {
        if (closing.getCount() == 0) {
            return;
        }
        closing.countDown();
        try (folder) {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedDatabase start(Path data, int port, DataFolder folder) throws IOException, SQLException {
        Secrets secrets = new Secrets(data);
        EmbeddedCluster cluster = new EmbeddedCluster(data, port, secrets);
        Optional<Postmaster> leftBehind = Postmaster.of(cluster.folder());
        if (leftBehind.isPresent()) {
            leftBehind.get().stop();
        }
        refuseATakenPort(port);
        if (!cluster.made()) {
            cluster.make();
        }
        return new EmbeddedDatabase(cluster, secrets, folder, cluster.start());
    }

    private static DatabaseUrl application(EmbeddedCluster cluster, Secrets secrets) {
        return new DatabaseUrl(
                cluster.url(EmbeddedCluster.DATABASE),
                EmbeddedCluster.APPLICATION,
                secrets.secret("database-application"));
    }

    /** Somebody else's server on our port would be asked with our passwords, or worse, would be taken for ours. */
    private static void refuseATakenPort(int port) {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            LOG.debug("port {} is free", free.getLocalPort());
        } catch (IOException taken) {
            throw new Unusable("Cổng " + port + " của cơ sở dữ liệu kèm theo đang được chương trình khác dùng. Hãy đặt "
                    + "MANGNON_DATABASE_PORT thành một cổng khác.\nThe embedded database's port " + port
                    + " is taken by another program. Set MANGNON_DATABASE_PORT to another one.");
        }
    }

    private void watch() {
        try {
            do {
                Optional<Postmaster> running = Postmaster.of(cluster.folder());
                if (running.isPresent()) {
                    running.get().await();
                } else {
                    startAgain();
                }
            } while (!closing.await(PAUSE_SECONDS, TimeUnit.SECONDS));
        } catch (IOException | InterruptedException e) {
            LOG.error("the embedded database is no longer watched", e);
        }
    }

    private synchronized void startAgain() throws IOException {
        if (closing.getCount() > 0) {
            LOG.error("the embedded database has ended and is started again: {}", cluster.restart());
        }
    }
}
