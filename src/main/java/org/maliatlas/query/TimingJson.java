package org.maliatlas.query;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How dates move as a part of the state's JSON, and back; what is as usual is left out. */
final class TimingJson {
    private TimingJson() {
    }

    static void write(Timing timing, ObjectNode root) {
        if (timing.equals(Timing.DEFAULT)) {
            return;
        }
        ObjectNode part = root.putObject("timing");
        part.put("mode", timing.mode().code()).put("step", timing.step().code());
        if (timing.fade()) {
            part.put("fade", true);
        }
        if (!timing.bars().equals(Bars.DEFAULT)) {
            part.putObject("bars").put("stack", timing.bars().stack().code()).put("deaths", timing.bars().deaths());
        }
    }

    static Timing read(JsonPart part) {
        return new Timing(part.at("mode").one(Timing.Mode.values(), Timing.Mode::code), part.at("step").one(TimeStep.values(), TimeStep::code), part.find("fade").map(JsonPart::yes).orElse(false),
                part.find("bars").map(TimingJson::bars).orElse(Bars.DEFAULT));
    }

    private static Bars bars(JsonPart part) {
        return new Bars(part.at("stack").one(Bars.Stack.values(), Bars.Stack::code), part.at("deaths").yes());
    }
}
