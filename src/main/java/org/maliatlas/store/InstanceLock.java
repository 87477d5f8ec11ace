package org.maliatlas.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Tells whether another window already has a database open: a lock on a file beside it, gone with the process. */
public final class InstanceLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private InstanceLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Tries to be the first. Where no lock file can be made, this copy counts as the first. */
    public static InstanceLock tryTake(Path database) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(database.resolveSibling(database.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new InstanceLock(channel, channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return new InstanceLock(channel, null);
        } catch (IOException e) {
            return new InstanceLock(null, null);
        }
    }

    /** Whether another copy has the database open. */
    public boolean isSecond() {
        return channel != null && lock == null;
    }

    @Override
    public void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
