package visavis;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.slf4j.LoggerFactory;

/**
 * Where a program that is started again leaves what it should open, for the window that is there already. It is a file beside the store, of
 * the kind through which programs of one machine speak to each other; nobody on a network can reach it.
 */
final class Doorbell implements AutoCloseable {
    private static final int HEARD = 1;
    /** In bytes, what a caller may bring: names of files, and many of them. */
    private static final int MOST = 1 << 20;
    private final Path file;
    private final ServerSocketChannel door;

    private Doorbell(Path file, ServerSocketChannel door) {
        this.file = file;
        this.door = door;
    }

    /** Beside the store, which must be held; nothing where the system has no such files, or the folder's name is too long for one. */
    static Optional<Doorbell> of(Path store) {
        var file = file(store);
        ServerSocketChannel door = null;
        try {
            // One that was left by a program that did not end well would be in the way.
            Files.deleteIfExists(file);
            door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(file));
            return Optional.of(new Doorbell(file, door));
        } catch (IOException | UnsupportedOperationException none) {
            LoggerFactory.getLogger(Doorbell.class).info("no doorbell", none);
            close(door);
            return Optional.empty();
        }
    }

    private static Path file(Path store) {
        return store.resolveSibling(store.getFileName() + ".bell");
    }

    /** Hands over what each caller brings, which may be no files at all, until this is closed. Occupies the thread. */
    void listen(Consumer<List<Path>> heard) {
        while (door.isOpen()) {
            try (var caller = door.accept()) {
                heard.accept(read(caller));
                caller.write(ByteBuffer.wrap(new byte[] {HEARD}));
            } catch (ClosedChannelException over) {
                return;
            } catch (IOException | InvalidPathException hungUp) {
                LoggerFactory.getLogger(Doorbell.class).warn("a caller hung up", hungUp);
            }
        }
    }

    private static List<Path> read(SocketChannel caller) throws IOException {
        var said = new String(Channels.newInputStream(caller).readNBytes(MOST), StandardCharsets.UTF_8);
        return said.lines().map(Path::of).toList();
    }

    /** Whether a window that is open on the store has taken the files. */
    static boolean ring(Path store, List<Path> files) {
        try (var window = SocketChannel.open(UnixDomainSocketAddress.of(file(store)))) {
            var lines = StandardCharsets.UTF_8.encode(files.stream().map(each -> each.toAbsolutePath() + "\n").collect(Collectors.joining()));
            while (lines.hasRemaining()) window.write(lines);
            window.shutdownOutput();
            return window.read(ByteBuffer.allocate(1)) == 1;
        } catch (IOException | UnsupportedOperationException nobody) {
            return false;
        }
    }

    @Override
    public void close() {
        close(door);
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // The next one removes it.
        }
    }

    private static void close(ServerSocketChannel door) {
        try {
            if (door != null) door.close();
        } catch (IOException closedAnyway) {
            // There is nothing more to do.
        }
    }
}
