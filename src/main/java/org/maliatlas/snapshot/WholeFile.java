package org.maliatlas.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.maliatlas.words.UserProblem;

/** Writes files that appear whole or not at all. */
public final class WholeFile {
    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Writes the bytes of a file in no order. */
    @FunctionalInterface
    public interface ChannelWriting {
        void to(SeekableByteChannel channel) throws IOException;
    }

    private WholeFile() {
    }

    /**
     * Writes a file, replacing one that is there.
     *
     * @throws UserProblem naming the file, if it cannot be written; what was there before is left as it was
     */
    public static void write(Path file, Writing writing) {
        writeChannel(file, channel -> {
            // Closed with the channel, which it is another name of.
            OutputStream out = Channels.newOutputStream(channel);
            writing.to(out);
            out.flush();
        });
    }

    /** The same for a file in which one must go back. */
    public static void writeChannel(Path file, ChannelWriting writing) {
        requireWritable(file);
        // Not a temporary file of Java's: only its owner could read that one.
        Path part = file.toAbsolutePath().getParent().resolve(".atlas-" + UUID.randomUUID() + ".part");
        // Before it is there, so that a program broken off by Ctrl+C leaves none.
        part.toFile().deleteOnExit();
        try {
            try (SeekableByteChannel channel = Files.newByteChannel(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
                writing.to(channel);
            }
            move(part, file);
        } catch (AccessDeniedException e) {
            throw new UserProblem(WholeFile.class, "file.denied", e, file);
        } catch (IOException e) {
            throw new UserProblem(WholeFile.class, "file.failed", e, file, reason(e));
        } finally {
            deleteQuietly(part);
        }
    }

    /** Finds out before the work is done whether a file could be written. @throws UserProblem if it cannot */
    public static void requireWritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new UserProblem(WholeFile.class, "file.noFolder", null, file, folder);
        }
        if (Files.isDirectory(file)) {
            throw new UserProblem(WholeFile.class, "file.isFolder", null, file);
        }
        if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
            throw new UserProblem(WholeFile.class, "file.denied", null, file);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What the system said: a full disk, not that a picture could not be written. */
    private static String reason(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return String.valueOf(first.getMessage());
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
