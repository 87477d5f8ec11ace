package org.maliatlas.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Saves a document whose streams are all deflated by Java, so that the same document gives the same bytes on every machine. */
final class PdfStreams {
    private static final float VERSION = 1.6f;

    private PdfStreams() {
    }

    static void save(PDDocument document, OutputStream out) throws IOException {
        // Layers are of version 1.5; without streams of objects the library would say 1.4.
        document.getDocument().setVersion(VERSION);
        // The library cuts the fonts down to the letters in use only when it saves.
        document.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
        deflateAgain(document.getDocument().getTrailer());
        // What it would gather into compressed streams of objects it would deflate itself.
        document.save(out, CompressParameters.NO_COMPRESSION);
    }

    private static void deflateAgain(COSBase trailer) throws IOException {
        Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>(List.of(trailer));
        while (!waiting.isEmpty()) {
            COSBase object = waiting.pop();
            if (!met.add(object)) {
                continue;
            }
            if (object instanceof COSStream stream && COSName.FLATE_DECODE.equals(stream.getFilters())) {
                deflateAgain(stream);
            }
            for (COSBase part : parts(object)) {
                if (part != null) {
                    waiting.push(part);
                }
            }
        }
    }

    private static Collection<? extends COSBase> parts(COSBase object) {
        if (object instanceof COSDictionary dictionary) {
            return dictionary.getValues();
        }
        if (object instanceof COSArray array) {
            return array.toList();
        }
        return object instanceof COSObject reference && reference.getObject() != null ? List.of(reference.getObject()) : List.of();
    }

    private static void deflateAgain(COSStream stream) throws IOException {
        byte[] plain;
        try (InputStream in = stream.createInputStream()) {
            plain = in.readAllBytes();
        }
        try (OutputStream raw = stream.createRawOutputStream(); OutputStream deflated = JavaDeflate.zlib(raw)) {
            deflated.write(plain);
        }
    }
}
