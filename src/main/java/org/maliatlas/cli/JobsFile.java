package org.maliatlas.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maliatlas.words.UserProblem;

/** A list of pictures to be made, as JSON; docs/jobs.md says how it is written. */
final class JobsFile {
    private static final long LARGEST = 16L << 20;
    private static final ObjectMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

    private final Path file;
    private final Output output;

    /**
     * A job of the list.
     *
     * @param number from 1 on
     * @param order what it asks for; null where there is a problem
     * @param problem why it cannot be understood
     */
    record Entry(int number, PictureOrder order, Optional<UserProblem> problem) {
    }

    JobsFile(Path file, Output output) {
        this.file = file;
        this.output = output;
    }

    /** Reads the list. A job that is wrong is an entry with a problem. @throws UserProblem if the file cannot be read or is no list */
    List<Entry> read() {
        JsonNode list = tree();
        if (!list.isArray() || list.isEmpty()) {
            throw new UserProblem(JobsFile.class, "jobs.noList", null, file, "[" + JobForm.EXAMPLE + "]");
        }
        JobForm form = new JobForm(file.toAbsolutePath().getParent(), output);
        List<Entry> entries = new ArrayList<>();
        for (JsonNode job : list) {
            int number = entries.size() + 1;
            try {
                entries.add(new Entry(number, form.order(job), Optional.empty()));
            } catch (UserProblem e) {
                entries.add(new Entry(number, null, Optional.of(e)));
            }
        }
        return entries;
    }

    private JsonNode tree() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw new UserProblem(JobsFile.class, "jobs.noFile", null, file);
            }
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            throw new UserProblem(JobsFile.class, "jobs.noJson", e, file, at.getLineNr(), at.getColumnNr());
        } catch (IOException e) {
            throw new UserProblem(JobsFile.class, "jobs.noFile", e, file);
        }
    }
}
