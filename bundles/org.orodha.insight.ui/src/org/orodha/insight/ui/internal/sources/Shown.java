// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.sources;

import java.util.List;
import java.util.stream.Stream;

import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sources.AgencyComparison;
import org.orodha.insight.sources.Grouping;
import org.orodha.insight.sources.SourcesMatrix;
import org.orodha.insight.sources.SourcesMatrix.Entry;
import org.orodha.insight.sources.SourcesMatrix.Source;

/** What the view shows: the matrix, or two agencies compared. */
public sealed interface Shown {

	/** The table. */
	Sheet sheet();

	/** How much there is, in a sentence. */
	String about();

	/** The datasets of a cell; those of the whole row for a cell that names it. */
	List<Entry> datasets(int row, int column);

	/**
	 * The matrix.
	 *
	 * @param sheet the matrix as a table
	 */
	record Matrix(SourcesMatrix matrix, Sheet sheet) implements Shown {

		@Override
		public String about() {
			return matrix.about();
		}

		@Override
		public List<Entry> datasets(int row, int column) {
			Source source = matrix.sources().get(row);
			int topic = column - (matrix.query().by() == Grouping.AGENCY ? 1 : 2);
			return topic < 0 ? source.datasets() : source.cells().get(topic);
		}
	}

	/**
	 * Two agencies.
	 *
	 * @param sheet the comparison as a table
	 */
	record Compared(AgencyComparison comparison, Sheet sheet) implements Shown {

		@Override
		public String about() {
			return comparison.about();
		}

		@Override
		public List<Entry> datasets(int row, int column) {
			AgencyComparison.Line line = comparison.lines().get(row);
			return switch (column) {
			case 1 -> line.first();
			case 2 -> line.second();
			default -> Stream.concat(line.first().stream(), line.second().stream()).toList();
			};
		}
	}
}
