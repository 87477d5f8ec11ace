package org.maliatlas.window;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.query.Bars;
import org.maliatlas.query.TimeStep;
import org.maliatlas.query.Timing;
import org.maliatlas.words.Words;

/** How the dates move and the timeline is drawn: what is seldom changed, behind one button. */
final class TimelineMenu extends MenuButton implements Part {
    private final AtlasModel model;
    private final ChoiceMenu<Timing.Mode> modes;
    private final ChoiceMenu<TimeStep> steps;
    private final ChoiceMenu<Playing.Speed> speeds;
    private final ChoiceMenu<Bars.Stack> stacks;
    private final CheckMenuItem deaths = check("bars-deaths");
    private final CheckMenuItem fade = check("timeline-fade");
    private final CheckMenuItem snap = check("timeline-snap");
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
        stacks = new ChoiceMenu<>("stack", Bars.Stack.values(), stack -> bars(model.state().timing().bars().withStack(stack)));
        deaths.setOnAction(e -> bars(model.state().timing().bars().withDeaths(deaths.isSelected())));
        fade.setOnAction(e -> model.set(model.state().withTiming(model.state().timing().withFade(fade.isSelected()))));
        snap.setSelected(true);
        context.setSelected(true);
        getItems().setAll(modes.menu(), steps.menu(), new SeparatorMenuItem(), speeds.menu(), loop, new SeparatorMenuItem(),
                stacks.menu(), deaths, new SeparatorMenuItem(), fade, snap, context);
        speeds.select(playing.speedProperty().get());
        model.onChange(this::refresh);
    }

    private void bars(Bars bars) {
        model.set(model.state().withTiming(model.state().timing().withBars(bars)));
    }

    private static CheckMenuItem check(String id) {
        CheckMenuItem item = new CheckMenuItem();
        item.setId(id);
        return item;
    }

    /** Whether dates that are dragged keep to the units of the axis. */
    BooleanProperty snapProperty() {
        return snap.selectedProperty();
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
        stacks.name(words.say("timing.stack"), words::name);
        deaths.setText(words.say("timing.deaths"));
        fade.setText(words.say("timing.fade"));
        snap.setText(words.say("timing.snap"));
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
        stacks.select(model.state().timing().bars().stack());
        fade.setSelected(model.state().timing().fade());
        deaths.setSelected(model.state().timing().bars().deaths());
    }
}
