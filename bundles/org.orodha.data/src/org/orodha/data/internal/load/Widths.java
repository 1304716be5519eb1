package org.orodha.data.internal.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many fields rows have. */
final class Widths {

	private Widths() {
	}

	/** The most frequent width of the rows that hold something; the larger of two that are as frequent. */
	static int modal(List<Row> rows) {
		Map<Integer, Integer> counts = new HashMap<>();
		for (Row row : rows)
			if (!row.isBlank())
				counts.merge(row.width(), 1, Integer::sum);
		int width = 1;
		int count = 0;
		for (Map.Entry<Integer, Integer> entry : counts.entrySet())
			if (entry.getValue() > count || entry.getValue() == count && entry.getKey() > width) {
				width = entry.getKey();
				count = entry.getValue();
			}
		return width;
	}

	/** The width of a sheet's table: that of its header, since rows end with their last cell that holds something. */
	static int ofSheet(List<Row> rows) {
		int modal = modal(rows);
		return rows.stream().mapToInt(Row::width).filter(width -> width >= modal).findFirst().orElse(modal);
	}
}
