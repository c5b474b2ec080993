package org.tocsin.formats.export;

import java.time.LocalDate;
import org.tocsin.formats.code.CameoCodes;
import org.tocsin.formats.code.CountryCodes;
import org.tocsin.model.knowledge.KnowledgeFiles;

/**
 * What writers need besides the events.
 *
 * @param created the day that the file is made on
 */
public record ExportSettings(CountryCodes countries, CameoCodes cameo, LocalDate created) {
    /** With the tables of these knowledge files. */
    public static ExportSettings of(KnowledgeFiles files, LocalDate created) {
        return new ExportSettings(new CountryCodes(files), new CameoCodes(files), created);
    }
}
