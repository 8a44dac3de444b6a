package visavis.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import visavis.model.Refusal;

/** Held by the one window that may be open on a store; the command line works beside it. The system frees it when the program ends, however it ends. */
public final class WindowLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private WindowLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    public static WindowLock take(Path store) throws Refusal {
        try {
            StoreFile.createFolder(store.toAbsolutePath().getParent());
            var channel = FileChannel.open(store.resolveSibling(store.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = lock(channel);
            if (lock != null) return new WindowLock(channel, lock);
            channel.close();
            throw new Refusal("store-open-elsewhere", store);
        } catch (IOException failed) {
            throw new Refusal(failed, "store-cannot-open", store);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProgram) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException alreadyGone) {
            // The system frees the lock with the program.
        }
    }
}
