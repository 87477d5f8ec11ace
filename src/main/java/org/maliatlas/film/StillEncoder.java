package org.maliatlas.film;

import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.codecs.h264.encode.RateControl;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;

/** JCodec's H.264 encoder for pictures that stand still: one quality for all of them, and hardly any search for what moved. */
final class StillEncoder extends H264Encoder {
    /**
     * The quantiser. From 16 on, H.264's deblocking filter works (ITU-T H.264, table 8-16), and JCodec predicts from filtered pixels, as no decoder does:
     * the colours of a picture then drift to its lower right. Below, what it writes is decoded as it was meant.
     */
    private static final int QP = 12;
    /** Any picture can be gone to quickly: every so many can be shown without those before. */
    private static final int KEY_EVERY = 30;
    /** Macroblocks that level 4.0, which every player takes, allows in a picture; level 5.1 has room for the largest film (table A-1). */
    private static final int MOST_OF_LEVEL_4 = 8192;
    private static final int LEVEL_4 = 40;
    private static final int LEVEL_5_1 = 51;
    /** ITU-R BT.709 (tables E-3 to E-5). */
    private static final int BT_709 = 1;
    private static final int NO_VIDEO_FORMAT = 5;

    StillEncoder() {
        super(new RateControl() {
            @Override
            public int startPicture(Size size, int mostBytes, SliceType type) {
                return QP;
            }

            @Override
            public int initialQpDelta() {
                return 0;
            }

            @Override
            public int accept(int bits) {
                return 0;
            }
        });
        setKeyInterval(KEY_EVERY);
        setMotionSearchRange(1);
    }

    @Override
    public SeqParameterSet initSPS(Size size) {
        SeqParameterSet parameters = super.initSPS(size);
        int macroblocks = (parameters.picWidthInMbsMinus1 + 1) * (parameters.picHeightInMapUnitsMinus1 + 1);
        parameters.levelIdc = macroblocks <= MOST_OF_LEVEL_4 ? LEVEL_4 : LEVEL_5_1;
        VUIParameters colours = new VUIParameters();
        colours.videoSignalTypePresentFlag = true;
        colours.videoFormat = NO_VIDEO_FORMAT;
        colours.colourDescriptionPresentFlag = true;
        colours.colourPrimaries = BT_709;
        colours.transferCharacteristics = BT_709;
        colours.matrixCoefficients = BT_709;
        parameters.vuiParams = colours;
        return parameters;
    }

    /** What cannot be pressed needs more than its pixels. */
    @Override
    public int estimateBufferSize(Picture picture) {
        return picture.getWidth() * picture.getHeight() * 4 + (1 << 16);
    }
}
