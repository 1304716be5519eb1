// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.model.Correction;
import org.orodha.model.Delivery;
import org.orodha.tables.CellCorrections;

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

	/** What an element tells of a value that can identify a person. */
	static final String HIDDEN = "•••";
	private static final Pattern KEPT = Pattern.compile(HIDDEN + " \\((.+)\\)");

	/** What an element tells of such a value that is kept in a file. */
	static String kept(String path) {
		return HIDDEN + " (" + path + ")";
	}

	/**
	 * The corrected values of a file's cells.
	 *
	 * @param file  the name of the file as it was sent
	 * @param paths where the files of the catalogue lie
	 * @throws IOException where a value that is kept in a file of its own cannot be read
	 */
	public static CellCorrections cells(Delivery delivery, String file, Places paths) throws IOException {
		Map<Long, Map<String, String>> lines = new HashMap<>();
		for (Map.Entry<Long, Map<String, Correction>> line : of(delivery, file).entrySet())
			for (Map.Entry<String, Correction> cell : line.getValue().entrySet())
				lines.computeIfAbsent(line.getKey(), key -> new HashMap<>()).put(cell.getKey(), value(cell.getValue(), paths));
		return new CellCorrections(lines);
	}

	private static String value(Correction correction, Places paths) throws IOException {
		if (correction.getAfter() == null)
			return "";
		Matcher kept = KEPT.matcher(correction.getAfter());
		return kept.matches() ? Files.readString(paths.of(kept.group(1))) : correction.getAfter();
	}
}
