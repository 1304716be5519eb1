// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.harmonise;

import java.util.List;

import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.StatisticalTable;
import org.orodha.core.text.LanguageMap;
import org.orodha.data.disclosure.CellStatus;

/**
 * A requirement's table made from deliveries.
 *
 * @param id            the identifier of the requirement
 * @param version       its version
 * @param title         its name
 * @param audience      for whom it was made
 * @param provenance    of what it was made, in the reader's language
 * @param columns       the requirement's dimensions, then OBS_VALUE, OBS_STATUS, CONF_STATUS and, where known, UNIT_MEASURE
 * @param rows          one row a figure, with totals over each dimension but time
 * @param footnotes     how the datasets' definitions relate to the harmonised ones, and what else limits the figures
 * @param sources       the files
 * @param unmapped      what has no counterpart in the table's code lists
 * @param disagreements what two datasets give differently
 * @param suppression   what disclosure control hid
 * @param release       what its readers will have been given once it is exported, its time unknown yet; null where it has no counts
 *                      to protect from them
 * @param earlier       what was released of it when it was made
 */
public record HarmonisedTable(String id, String version, LanguageMap title, Audience audience, String provenance,
		List<Column> columns, List<Row> rows, List<Footnote> footnotes, List<Source> sources, List<Unmapped> unmapped,
		List<Disagreement> disagreements, Suppression suppression, Release release, List<Release> earlier)
		implements StatisticalTable {

	/** The column that tells which figures are hidden. */
	public static final String STATUS = "CONF_STATUS";

	/**
	 * What disclosure control hid.
	 *
	 * @param threshold the least count shown; 0 where nothing was to be hidden
	 * @param primary   how many counts were too small
	 * @param secondary how many were hidden to protect those
	 */
	public record Suppression(int threshold, long primary, long secondary) {
	}

	public HarmonisedTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		footnotes = List.copyOf(footnotes);
		sources = List.copyOf(sources);
		unmapped = List.copyOf(unmapped);
		disagreements = List.copyOf(disagreements);
		earlier = List.copyOf(earlier);
	}

	/** Whether disclosure control hid the figure of a row. */
	public boolean isHidden(Row row) {
		return !CellStatus.SHOWN.code().equals(row.values().get(columns.stream().map(Column::id).toList().indexOf(STATUS)));
	}
}
