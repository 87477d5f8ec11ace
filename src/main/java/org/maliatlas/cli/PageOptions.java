package org.maliatlas.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maliatlas.film.FilmFile;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.PageBlock;
import org.maliatlas.snapshot.PageFormat;
import picocli.CommandLine.Option;

/** The options that say what paper a snapshot is put on. */
final class PageOptions {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,4}(?:\\.\\d+)?)\\s*[x×]\\s*(\\d{1,4}(?:\\.\\d+)?)(?:\\s*mm)?", Pattern.CASE_INSENSITIVE);

    @Option(names = "--page", paramLabel = "screen|a4|a3|letter|slide|square|four-five|WxHmm", descriptionKey = "page")
    private String page;

    @Option(names = "--upright", negatable = true, descriptionKey = "upright")
    private Boolean upright;

    @Option(names = "--margin", paramLabel = "MM", descriptionKey = "margin")
    private Double marginMm;

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "dpi")
    private Integer dpi;

    @Option(names = "--title", paramLabel = "T", descriptionKey = "title")
    private String title;

    @Option(names = "--subtitle", paramLabel = "T", descriptionKey = "subtitle")
    private String subtitle;

    @Option(names = "--credit", paramLabel = "T", descriptionKey = "credit")
    private String credit;

    @Option(names = "--without", paramLabel = "places|legend|timeline|sources", split = ",", descriptionKey = "without")
    private List<String> without = new ArrayList<>();

    @Option(names = "--list", descriptionKey = "pageList")
    private boolean list;

    /** The page they ask for, of a picture or of a kind of film. @throws UsageProblem naming the option and what would be right */
    Page page(Optional<FilmFile> film) {
        Page sheet = sheet(page == null ? (film.isPresent() ? PageFormat.SLIDE : PageFormat.SCREEN).code() : page.strip());
        if (upright != null) {
            sheet = sheet.withUpright(upright);
        }
        if (marginMm != null) {
            if (!(marginMm >= 0 && marginMm <= Page.MAX_MARGIN_MM)) {
                throw new UsageProblem("usage.margin", marginMm, Page.MAX_MARGIN_MM);
            }
            sheet = sheet.withMarginMm(marginMm);
        }
        if (dpi != null) {
            if (dpi < PageFormat.MIN_DPI || dpi > PageFormat.MAX_DPI) {
                throw new UsageProblem("usage.dpi", dpi, PageFormat.MIN_DPI, PageFormat.MAX_DPI);
            }
            sheet = sheet.withDpi(dpi);
        } else if (film.isPresent()) {
            sheet = film.get().usual(sheet);
        }
        return sheet.withWords(Optional.ofNullable(title), Optional.ofNullable(subtitle), Optional.ofNullable(credit)).without(left()).withList(list);
    }

    private static Page sheet(String page) {
        Matcher size = SIZE.matcher(page);
        if (size.matches()) {
            double wide = Double.parseDouble(size.group(1));
            double high = Double.parseDouble(size.group(2));
            if (Math.min(wide, high) < Page.MIN_MM || Math.max(wide, high) > Page.MAX_MM) {
                throw new UsageProblem("usage.pageSize", page, Page.MIN_MM, Page.MAX_MM);
            }
            return Page.of(PageFormat.FREE).withSizeMm(wide, high);
        }
        String code = page.toLowerCase(Locale.ROOT);
        return Arrays.stream(PageFormat.values()).filter(format -> format != PageFormat.FREE && format.code().equals(code)).findFirst().map(Page::of)
                .orElseThrow(() -> new UsageProblem("usage.page", page, Arrays.stream(PageFormat.values()).filter(format -> format != PageFormat.FREE)
                        .map(PageFormat::code).collect(Collectors.joining(", "))));
    }

    private Set<PageBlock> left() {
        Set<PageBlock> parts = EnumSet.noneOf(PageBlock.class);
        for (String word : without) {
            parts.add(Arrays.stream(PageBlock.values()).filter(block -> block.code().equals(word.strip().toLowerCase(Locale.ROOT))).findFirst()
                    .orElseThrow(() -> new UsageProblem("usage.without", word, Arrays.stream(PageBlock.values()).map(PageBlock::code).collect(Collectors.joining(", ")))));
        }
        return parts;
    }
}
