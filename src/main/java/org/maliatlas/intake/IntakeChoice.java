package org.maliatlas.intake;

import java.util.Optional;
import org.maliatlas.tables.TableChoice;

/**
 * What a user says of an import, where it shall not be found out.
 *
 * @param table how the file is to be read
 * @param kind what it is
 * @param mapping which column is what
 * @param dateOrder the order of day and month in dates of three numbers
 * @param dataset the dataset's name, by which its next version is known
 * @param version the dataset's version
 * @param allCountries whether rows of other countries are taken too
 * @param swap whether coordinates that are swapped are set right
 */
public record IntakeChoice(TableChoice table, Optional<FileKind> kind, Optional<ColumnMapping> mapping, Optional<Dates.Order> dateOrder,
                           Optional<String> dataset, Optional<String> version, boolean allCountries, boolean swap) {
    /** All is found out. */
    public static final IntakeChoice NONE = new IntakeChoice(TableChoice.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), false, false);

    public IntakeChoice withMapping(ColumnMapping newMapping) {
        return new IntakeChoice(table, kind, Optional.of(newMapping), dateOrder, dataset, version, allCountries, swap);
    }

    public IntakeChoice withDateOrder(Dates.Order order) {
        return new IntakeChoice(table, kind, mapping, Optional.ofNullable(order), dataset, version, allCountries, swap);
    }

    public IntakeChoice withDataset(String newDataset, String newVersion) {
        return new IntakeChoice(table, kind, mapping, dateOrder, Optional.of(newDataset).filter(name -> !name.isBlank()),
                Optional.of(newVersion).filter(name -> !name.isBlank()), allCountries, swap);
    }

    public IntakeChoice withAllCountries(boolean all) {
        return new IntakeChoice(table, kind, mapping, dateOrder, dataset, version, all, swap);
    }

    public IntakeChoice withSwap(boolean newSwap) {
        return new IntakeChoice(table, kind, mapping, dateOrder, dataset, version, allCountries, newSwap);
    }

    public IntakeChoice withEncoding(java.nio.charset.Charset encoding) {
        return new IntakeChoice(new TableChoice(Optional.of(encoding), table.separator(), table.sheet()), kind, mapping, dateOrder, dataset,
                version, allCountries, swap);
    }

    public IntakeChoice withSeparator(char separator) {
        return new IntakeChoice(new TableChoice(table.encoding(), Optional.of(separator), table.sheet()), kind, Optional.empty(), dateOrder, dataset,
                version, allCountries, swap);
    }

    public IntakeChoice withSheet(String sheet) {
        return new IntakeChoice(new TableChoice(table.encoding(), table.separator(), Optional.ofNullable(sheet)), kind, mapping, dateOrder, dataset,
                version, allCountries, swap);
    }
}
