package org.maliatlas.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.jcodec.common.Codec;
import org.jcodec.common.MuxerTrack;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.VideoEncoder.EncodedFrame;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.Brand;
import org.jcodec.containers.mp4.muxer.MP4Muxer;
import org.maliatlas.snapshot.FilmPages;
import org.maliatlas.snapshot.XmpBox;

/** Writes a film as MP4 with H.264 video, one sample for each picture. The passport is in a box of its own at the end, as XMP has it. */
final class Mp4File {
    private static final int MS_PER_SECOND = 1000;

    private Mp4File() {
    }

    static void encode(FilmPages pages, FilmProgress progress, SeekableByteChannel file) throws IOException {
        BoxChannel channel = new BoxChannel(file);
        try (PaintedFrames frames = new PaintedFrames(pages, progress)) {
            int width = pages.page().widthPx();
            int height = pages.page().heightPx();
            StillEncoder encoder = new StillEncoder();
            MP4Muxer muxer = MP4Muxer.createMP4Muxer(channel, Brand.MP4);
            MuxerTrack track = null;
            long ms = 0;
            for (int index = 0; frames.hasNext(); index++) {
                Picture picture = VideoPicture.of(frames.next(), width, height);
                EncodedFrame encoded = encoder.encodeFrame(picture, ByteBuffer.allocate(encoder.estimateBufferSize(picture)));
                if (track == null) {
                    track = muxer.addVideoTrack(Codec.H264, VideoCodecMeta.createSimpleVideoCodecMeta(new Size(picture.getWidth(), picture.getHeight()), ColorSpace.YUV420));
                }
                int stands = pages.film().frameMs(index, pages.count());
                track.addFrame(Packet.createPacket(encoded.getData(), ms, MS_PER_SECOND, stands, index, encoded.isKeyFrame() ? Packet.FrameType.KEY : Packet.FrameType.INTER, null));
                ms += stands;
            }
            long header = channel.position();
            muxer.finish();
            MovieTimes.set(file, header, pages.made());
            file.position(file.size());
            file.write(ByteBuffer.wrap(XmpBox.of(pages.passport())));
            progress.at(pages.count(), pages.count());
        }
    }
}
