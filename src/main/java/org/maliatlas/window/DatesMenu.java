package org.maliatlas.window;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.incident.DatedEvent;
import org.maliatlas.query.Dataset;
import org.maliatlas.words.Words;

/** Dates that are often asked for: all, the last days of the data (not before today, which the data need not reach), a year, since an event. */
final class DatesMenu extends MenuButton implements Part {
    private static final int[] LAST_DAYS = {30, 90, 365};

    private final AtlasModel model;
    private final DateWindow dates;
    private final Supplier<List<DatedEvent>> events;
    private final MenuItem all = new MenuItem();
    private final MenuItem[] lastDays = new MenuItem[LAST_DAYS.length];
    private final MenuItem latestYear = new MenuItem();
    private final Menu years = new Menu();
    private final Menu since = new Menu();

    /** @param events days that dates can begin with, and their names */
    DatesMenu(AtlasModel model, Supplier<List<DatedEvent>> events) {
        super(null, new FontIcon(Feather.CALENDAR));
        this.model = model;
        this.dates = new DateWindow(model);
        this.events = events;
        setId("dates");
        getStyleClass().addAll("button-icon", "flat", "small", "tight");
        setMinWidth(USE_PREF_SIZE);
        all.setId("all-dates");
        all.setOnAction(e -> dates.showAll());
        latestYear.setId("latest-year");
        latestYear.setOnAction(e -> year(dataset().lastDay().getYear()));
        years.setId("years");
        since.setId("since");
        getItems().addAll(all, new SeparatorMenuItem());
        for (int i = 0; i < LAST_DAYS.length; i++) {
            int days = LAST_DAYS[i];
            lastDays[i] = new MenuItem();
            lastDays[i].setId("last-" + days);
            lastDays[i].setOnAction(e -> dates.show(dataset().lastDay().minusDays(days - 1L), dataset().lastDay()));
            getItems().add(lastDays[i]);
        }
        getItems().addAll(latestYear, years, since);
    }

    private Dataset dataset() {
        return model.atlas().dataset();
    }

    private void year(int year) {
        dates.show(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private void since(LocalDate day) {
        dates.show(day, day.isAfter(dataset().lastDay()) ? day : dataset().lastDay());
    }

    @Override
    public void translate(Words words) {
        setTooltip(new Tooltip(words.say("dates.tip")));
        setAccessibleText(words.say("dates.tip"));
        all.setText(words.say("timeline.all"));
        for (int i = 0; i < LAST_DAYS.length; i++) {
            lastDays[i].setText(words.say("dates.last", LAST_DAYS[i]));
        }
        int last = dataset().lastDay().getYear();
        latestYear.setText(words.say("dates.latestYear", Integer.toString(last)));
        years.setText(words.say("dates.year"));
        years.getItems().clear();
        for (int year = last; year >= dataset().firstDay().getYear(); year--) {
            int shown = year;
            MenuItem item = new MenuItem(Integer.toString(year));
            item.setId("year-" + year);
            item.setOnAction(e -> year(shown));
            years.getItems().add(item);
        }
        since.setText(words.say("dates.since"));
        since.getItems().clear();
        for (DatedEvent event : events.get()) {
            MenuItem item = new MenuItem(words.say("events.line", words.day(event.day()), event.name(words.language())));
            item.setOnAction(e -> since(event.day()));
            since.getItems().add(item);
        }
        since.setVisible(!since.getItems().isEmpty());
    }

    @Override
    public void refresh() {
        all.setDisable(dates.showsAll());
    }
}
