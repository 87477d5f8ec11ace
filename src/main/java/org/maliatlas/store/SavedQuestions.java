package org.maliatlas.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maliatlas.geography.Names;
import org.maliatlas.words.UserProblem;

/**
 * The questions that a user keeps in a database. Two names that differ in case or accents alone are one name. All methods throw a
 * {@link UserProblem} where the database cannot be read or written; then all is as before.
 */
public final class SavedQuestions {
    private static final String COLUMNS = "name, note, state, saved_at";

    private final AtlasDatabase database;

    SavedQuestions(AtlasDatabase database) {
        this.database = database;
    }

    /** All of them, in the order of their names. */
    public List<SavedQuestion> all() {
        return database.read(this::read);
    }

    /** The one of a name, whatever its case and accents. */
    public Optional<SavedQuestion> find(String name) {
        return all().stream().filter(saved -> Names.same(saved.name(), name)).findFirst();
    }

    /** The one of a name. @throws UserProblem {@code saved.unknown}, with the names that there are */
    public SavedQuestion get(String name) {
        List<SavedQuestion> all = all();
        return all.stream().filter(saved -> Names.same(saved.name(), name)).findFirst().orElseThrow(() -> unknown(name, all));
    }

    /**
     * Saves a question.
     *
     * @param overwrite whether one of this name may be overwritten
     * @return the question as it is kept
     * @throws UserProblem {@code saved.exists}, where one has this name and must not be overwritten
     */
    public SavedQuestion save(SavedQuestion question, boolean overwrite) {
        SavedQuestion kept = new SavedQuestion(question.name(), question.note(), question.state(), Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        database.write(() -> {
            Optional<SavedQuestion> before = named(question.name());
            if (before.isPresent() && !overwrite) {
                throw new UserProblem(SavedQuestion.class, "saved.exists", null, before.get().name());
            }
            if (before.isPresent()) {
                run("delete from saved_question where name = ?", before.get().name());
            }
            insert(kept);
        });
        return kept;
    }

    /** Puts one back as it was, unless its name was taken meanwhile. @throws UserProblem {@code saved.exists} */
    public void restore(SavedQuestion question) {
        database.write(() -> {
            requireFree(question.name());
            insert(question);
        });
    }

    /** Gives one another name. @throws UserProblem {@code saved.exists}, {@code saved.unknown}, or as {@link SavedQuestion#of} does */
    public void rename(String name, String newName) {
        String wanted = SavedQuestion.name(newName);
        database.write(() -> {
            SavedQuestion question = named(name).orElseThrow(() -> unknown(name, List.of()));
            if (!Names.same(question.name(), wanted)) {
                requireFree(wanted);
            }
            run("update saved_question set name = ? where name = ?", wanted, question.name());
        });
    }

    /** Takes one out. @return the question, to be put back @throws UserProblem {@code saved.unknown} */
    public SavedQuestion delete(String name) {
        SavedQuestion question = get(name);
        database.write(() -> run("delete from saved_question where name = ?", question.name()));
        return question;
    }

    private static UserProblem unknown(String name, List<SavedQuestion> all) {
        return all.isEmpty() ? new UserProblem(SavedQuestion.class, "saved.unknown", null, name)
                : new UserProblem(SavedQuestion.class, "saved.unknownOf", null, name, String.join(", ", all.stream().map(SavedQuestion::name).toList()));
    }

    private void requireFree(String name) throws SQLException {
        Optional<SavedQuestion> other = named(name);
        if (other.isPresent()) {
            throw new UserProblem(SavedQuestion.class, "saved.exists", null, other.get().name());
        }
    }

    private Optional<SavedQuestion> named(String name) throws SQLException {
        return read().stream().filter(saved -> Names.same(saved.name(), name)).findFirst();
    }

    private List<SavedQuestion> read() throws SQLException {
        List<SavedQuestion> all = new ArrayList<>();
        try (PreparedStatement query = database.connection().prepareStatement("select " + COLUMNS + " from saved_question"); ResultSet row = query.executeQuery()) {
            while (row.next()) {
                all.add(new SavedQuestion(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
            }
        }
        all.sort(Comparator.comparing((SavedQuestion saved) -> Names.plain(saved.name())).thenComparing(SavedQuestion::name));
        return all;
    }

    private void insert(SavedQuestion question) throws SQLException {
        run("insert into saved_question (" + COLUMNS + ") values (?, ?, ?, ?)", question.name(), question.note(), question.state(), question.savedAt());
    }

    private void run(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
