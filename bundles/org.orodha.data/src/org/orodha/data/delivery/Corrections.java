package org.orodha.data.delivery;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

import org.orodha.data.load.CellCorrections;
import org.orodha.model.Correction;
import org.orodha.model.Delivery;

/** The corrections of deliveries that are in effect. */
public final class Corrections {

	private Corrections() {
	}

	/**
	 * The last correction of each corrected cell of a file; a cell that was set back to what was sent is not corrected.
	 *
	 * @param file the name of the file as it was sent
	 * @return by the line on which the row begins, then by the name of the column
	 */
	public static NavigableMap<Long, Map<String, Correction>> of(Delivery delivery, String file) {
		NavigableMap<Long, Map<String, Correction>> lines = new TreeMap<>();
		for (Correction correction : delivery.getCorrections())
			if (Objects.equals(file, correction.getFile()))
				lines.computeIfAbsent(correction.getLine(), line -> new LinkedHashMap<>()).put(correction.getColumn(),
						correction);
		lines.values().forEach(cells -> cells.values().removeIf(Corrections::setsBack));
		lines.values().removeIf(Map::isEmpty);
		return lines;
	}

	private static boolean setsBack(Correction correction) {
		return correction.getBefore() != null && correction.getBefore().equals(correction.getAfter());
	}

	/**
	 * The corrected values of a file's cells.
	 *
	 * @param file the name of the file as it was sent
	 */
	public static CellCorrections cells(Delivery delivery, String file) {
		Map<Long, Map<String, String>> lines = new HashMap<>();
		of(delivery, file).forEach((line, columns) -> columns.forEach((column, correction) -> lines
				.computeIfAbsent(line, key -> new HashMap<>())
				.put(column, correction.getAfter() == null ? "" : correction.getAfter())));
		return new CellCorrections(lines);
	}
}
