package org.maliatlas.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.maliatlas.words.UserProblem;

/** A sheet of an Excel workbook. Cells that Excel shows as dates are given as {@code 2023-01-31}, or with the time of day. */
final class XlsxTable implements Table {
    private static final int MOST_COLUMNS = 1 << 14;
    private static final int DAYS_TO_1904 = 1462;
    private static final Pattern DATE_1904 = Pattern.compile("date1904\\s*=\\s*[\"'](1|true|on)[\"']");
    /** Excel knows no day after 9999-12-31. */
    private static final BigDecimal AFTER_LAST_DAY = BigDecimal.valueOf(2958466);
    private static final Set<String> ERRORS = Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!");

    private final String name;
    private final Recognition recognition;
    private final ReadableWorkbook workbook;
    private final int daysOff;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final LongSupplier bytesRead;
    private final long bytesInAll;
    private int columns = -1;

    private XlsxTable(String name, Recognition recognition, ReadableWorkbook workbook, int daysOff, Stream<Row> stream, LongSupplier bytesRead, long bytesInAll) {
        this.name = name;
        this.recognition = recognition;
        this.workbook = workbook;
        this.daysOff = daysOff;
        this.stream = stream;
        this.rows = stream.iterator();
        this.bytesRead = bytesRead;
        this.bytesInAll = bytesInAll;
    }

    /** Opens a sheet: the one asked for, else the first. */
    static XlsxTable open(String name, String entry, InputStream in, Optional<String> wanted, LongSupplier bytesRead, long bytesInAll) {
        ReadableWorkbook workbook = null;
        try (in) {
            byte[] bytes = in.readAllBytes();
            workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
            int daysOff = !workbook.isDate1904() && countsFrom1904(bytes) ? DAYS_TO_1904 : 0;
            List<String> names = workbook.getSheets().map(Sheet::getName).toList();
            Sheet sheet = wanted.isEmpty() ? workbook.getFirstSheet() : workbook.getSheets().filter(s -> s.getName().equalsIgnoreCase(wanted.get()))
                    .findFirst().orElseThrow(() -> new UserProblem(XlsxTable.class, "table.noSheet", null, name, TableFile.oneLine(wanted.get()), TableFile.oneLine(String.join(", ", names))));
            Recognition found = new Recognition(Recognition.Kind.XLSX, null, (char) 0, entry, sheet.getName(), names);
            return new XlsxTable(name, found, workbook, daysOff, sheet.openStream(), bytesRead, bytesInAll);
        } catch (IOException | RuntimeException e) {
            close(workbook, name);
            throw e instanceof UserProblem problem ? problem : damaged(name, e);
        }
    }

    /** Excel for Mac once counted days from 1904, and says so by 1; the library only knows true. */
    private static boolean countsFrom1904(byte[] bytes) throws IOException {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(bytes); ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            ZipArchiveEntry entry = zip.getEntry("xl/workbook.xml");
            if (entry == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return DATE_1904.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).find();
            }
        }
    }

    private static UserProblem damaged(String name, Throwable e) {
        return new UserProblem(XlsxTable.class, "table.badWorkbook", e, name);
    }

    @Override
    public Recognition recognition() {
        return recognition;
    }

    @Override
    public TableRow next() {
        try {
            while (rows.hasNext()) {
                TableRow row = row(rows.next());
                if (!row.isBlank()) {
                    columns = columns < 0 ? row.cells().size() : columns;
                    return row;
                }
            }
            return null;
        } catch (RuntimeException | OutOfMemoryError e) {
            // the library makes room for a cell wherever its address says it is
            throw damaged(name, e);
        }
    }

    /** Excel leaves out empty cells at a row's end, and keeps ones that once held something. */
    private TableRow row(Row row) {
        List<String> cells = new ArrayList<>();
        int count = row.getCellCount();
        if (count > MOST_COLUMNS) {
            throw new ExcelReaderException("a row of " + count + " cells");
        }
        for (int i = 0; i < count; i++) {
            cells.add(row.getOptionalCell(i).map(this::text).orElse(""));
        }
        while (cells.size() > Math.max(0, columns) && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        while (cells.size() < columns) {
            cells.add("");
        }
        return new TableRow(row.getRowNum(), cells, false);
    }

    private String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal) {
            BigDecimal value = (BigDecimal) cell.getValue();
            boolean possible = value != null && value.signum() >= 0 && value.compareTo(AFTER_LAST_DAY) < 0;
            return value == null ? "" : possible && isDate(cell) ? date(cell, value) : number(value);
        }
        if (cell.getType() == CellType.ERROR && !String.valueOf(cell.getRawValue()).startsWith("#")) {
            throw new ExcelReaderException("neither a value nor one of Excel's errors: " + cell.getRawValue());
        }
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY || ERRORS.contains(cell.getText()) && cell.getType() == CellType.FORMULA) {
            return "";
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    /** Excel's own date formats have numbers, 14 to 22 and 45 to 47 (ECMA-376 part 1, 18.8.30); others are told by their letters. */
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && (id >= 14 && id <= 22 || id >= 45 && id <= 47)) {
            return true;
        }
        String format = cell.getDataFormatString();
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "").toLowerCase(java.util.Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('h') >= 0 || bare.indexOf('d') >= 0 && bare.indexOf('m') >= 0;
    }

    private String date(Cell cell, BigDecimal value) {
        LocalDateTime time = cell.asDate().plusDays(daysOff);
        if (value.compareTo(BigDecimal.ONE) < 0) {
            return time.toLocalTime().toString();
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString();
    }

    /** A number as a person would write it: Excel keeps 12.59 as 12.5899999999999999. */
    private static String number(BigDecimal number) {
        double value = number.doubleValue();
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }

    @Override
    public long bytesRead() {
        return bytesRead.getAsLong();
    }

    @Override
    public long bytesInAll() {
        return bytesInAll;
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (RuntimeException e) {
            throw damaged(name, e);
        } finally {
            close(workbook, name);
        }
    }

    private static void close(ReadableWorkbook workbook, String name) {
        try {
            if (workbook != null) {
                workbook.close();
            }
        } catch (IOException e) {
            throw TableFile.unreadable(name, e);
        }
    }
}
