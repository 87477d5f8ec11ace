package org.maliatlas.window;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.query.TimeStep;
import org.maliatlas.query.Timing;
import org.maliatlas.words.Words;

/** How the dates move and the timeline is drawn: what is seldom changed, behind one button. */
final class TimelineMenu extends MenuButton implements Part {
    private final AtlasModel model;
    private final ChoiceMenu<Timing.Mode> modes;
    private final ChoiceMenu<TimeStep> steps;
    private final ChoiceMenu<Playing.Speed> speeds;
    private final CheckMenuItem loop = check("timeline-loop");
    private final CheckMenuItem context = check("timeline-context");

    TimelineMenu(AtlasModel model, Playing playing) {
        super(null, new FontIcon(Feather.SLIDERS));
        this.model = model;
        setId("timeline-menu");
        getStyleClass().addAll("button-icon", "flat", "small", "tight");
        setMinWidth(USE_PREF_SIZE);
        DateWindow dates = new DateWindow(model);
        modes = new ChoiceMenu<>("mode", Timing.Mode.values(), mode -> dates.time(model.state().timing().withMode(mode)));
        steps = new ChoiceMenu<>("step", TimeStep.values(), step -> dates.time(model.state().timing().withStep(step)));
        speeds = new ChoiceMenu<>("speed", Playing.Speed.values(), playing.speedProperty()::set);
        playing.loopProperty().bind(loop.selectedProperty());
        context.setSelected(true);
        getItems().setAll(modes.menu(), steps.menu(), new SeparatorMenuItem(), speeds.menu(), loop, new SeparatorMenuItem(), context);
        speeds.select(playing.speedProperty().get());
        model.onChange(this::refresh);
    }

    private static CheckMenuItem check(String id) {
        CheckMenuItem item = new CheckMenuItem();
        item.setId(id);
        return item;
    }

    /** Whether coverage and days of context are shown. */
    BooleanProperty contextProperty() {
        return context.selectedProperty();
    }

    @Override
    public void translate(Words words) {
        modes.name(words.say("timing.mode"), words::name);
        steps.name(words.say("timing.step"), words::name);
        speeds.name(words.say("timing.speed"), words::name);
        loop.setText(words.say("timing.loop"));
        context.setText(words.say("timeline.context"));
        setTooltip(new Tooltip(words.say("timing.menu")));
        setAccessibleText(words.say("timing.menu"));
        refresh();
    }

    @Override
    public void refresh() {
        modes.select(model.state().timing().mode());
        steps.select(model.state().timing().step());
    }
}
