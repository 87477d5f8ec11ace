package org.maliatlas.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.maliatlas.incident.Incident;

/** A digest of all facts of a list of incidents (SHA-256, its first twelve digits): the same facts give the same digest. */
final class Fingerprint {
    private static final int DIGITS = 12;

    private Fingerprint() {
    }

    static String of(List<Incident> incidents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Incident incident : incidents) {
                digest.update(incident.toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
