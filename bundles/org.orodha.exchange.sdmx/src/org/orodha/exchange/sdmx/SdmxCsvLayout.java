// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.orodha.model.Variable;
import org.orodha.model.VariableType;
import org.orodha.tables.description.FileDescriptions;

/**
 * What the columns of a file of SDMX-CSV hold.
 *
 * @param structure where the structure of a row stands, as agency, identifier and version
 * @param action    where it stands what is to be done with a row; -1 for nowhere
 * @param separator what stands between several values
 * @param fields    the columns that hold data
 */
record SdmxCsvLayout(int structure, int action, String separator, List<Field> fields) {

	/** Columns of the format itself, and those that some add beside them. */
	private static final Set<String> OWN = Set.of("STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "SERIES_KEY", "OBS_KEY", "DATAFLOW",
			"LAST UPDATE", "LAST_UPDATE");
	private static final String LABEL = ": ";

	/**
	 * A column with data.
	 *
	 * @param at       where it stands
	 * @param name     the dataset's name for it, or that of the file where the dataset has none
	 * @param variable the variable; null where the dataset has none
	 * @param several  whether a cell can hold several values
	 * @param labelled whether a value is followed by what it means
	 */
	record Field(int at, String name, Variable variable, boolean several, boolean labelled) {

		private boolean isNumber() {
			return variable != null && variable.isSetType()
					&& (variable.getType() == VariableType.INTEGER || variable.getType() == VariableType.DECIMAL);
		}

		/** A cell as the dataset's own files would have it. */
		String value(String cell, String separator) {
			String value = cell.strip();
			int label = labelled ? value.indexOf(LABEL) : -1;
			if (label > 0)
				value = value.substring(0, label);
			else if (labelled && value.endsWith(":"))
				value = value.substring(0, value.length() - 1);
			if (several)
				value = String.join(separator, SdmxCsvLayout.values(value, separator));
			return isNumber() && value.equals("NaN") ? "" : value;
		}
	}

	/** @param header the names of the columns as the file has them */
	static SdmxCsvLayout of(List<String> header, List<Variable> variables) {
		Map<String, Integer> places = new HashMap<>();
		for (int at = 0; at < header.size(); at++)
			places.putIfAbsent(id(header.get(at)).toUpperCase(Locale.ROOT), at);
		boolean pairs = places.containsKey("STRUCTURE_NAME");
		boolean labelled = !pairs && header.stream().anyMatch(name -> name.contains(LABEL));
		String first = header.getFirst().strip();
		String separator = first.matches("STRUCTURE\\[.]") ? first.substring(10, 11) : ";";
		List<Field> fields = new ArrayList<>();
		Set<String> names = new HashSet<>();
		int[] data = IntStream.range(0, header.size()).filter(at -> !isOwn(header.get(at))).toArray();
		for (int number = 0; number < data.length; number += pairs ? 2 : 1)
			field(data[number], header.get(data[number]), variables, labelled).filter(field -> names.add(field.name().toLowerCase(Locale.ROOT)))
					.ifPresent(fields::add);
		return new SdmxCsvLayout(places.getOrDefault("STRUCTURE_ID", places.getOrDefault("DATAFLOW", 0)), places.getOrDefault("ACTION", -1),
				separator, List.copyOf(fields));
	}

	private static boolean isOwn(String name) {
		return OWN.contains(id(name).toUpperCase(Locale.ROOT));
	}

	/** A column's identifier without what it means and without the mark of several values. */
	private static String id(String name) {
		String id = name.strip();
		int label = id.indexOf(LABEL);
		return (label < 0 ? id : id.substring(0, label)).replaceFirst("\\[.?]$", "").strip();
	}

	private static Optional<Field> field(int at, String written, List<Variable> variables, boolean labelled) {
		String id = id(written);
		if (id.isEmpty())
			return Optional.empty();
		Variable variable = variables.stream().filter(each -> FileDescriptions.columnName(each).equalsIgnoreCase(id)).findFirst()
				.or(() -> variables.stream().filter(each -> alike(FileDescriptions.columnName(each)).equals(alike(id))).findFirst()).orElse(null);
		boolean coded = variable == null || !variable.isSetType() || variable.getType() == VariableType.CODED || variable.getType() == VariableType.TIME_PERIOD;
		return Optional.of(new Field(at, variable == null ? id : FileDescriptions.columnName(variable), variable,
				written.strip().matches(".*\\[.?]"), labelled && coded));
	}

	private static String alike(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}

	/** Several values, each of which can be quoted. */
	static List<String> values(String cell, String separator) {
		List<String> values = new ArrayList<>();
		StringBuilder value = new StringBuilder();
		boolean quoted = false;
		for (int at = 0; at < cell.length(); at++) {
			char letter = cell.charAt(at);
			if (letter == '"')
				quoted = !quoted;
			else if (!quoted && cell.startsWith(separator, at)) {
				values.add(value.toString().strip());
				value.setLength(0);
			} else
				value.append(letter);
		}
		values.add(value.toString().strip());
		return values;
	}

	/** The structure of a row, as its identifier is written; empty where the row names none. */
	String structure(List<String> cells) {
		return id(cell(cells, structure));
	}

	/** Whether a row asks for something to be deleted. */
	boolean deletes(List<String> cells) {
		return action >= 0 && cell(cells, action).equalsIgnoreCase("D");
	}

	/** The values of a row. */
	List<String> values(List<String> cells) {
		return fields.stream().map(field -> field.value(cell(cells, field.at()), separator)).toList();
	}

	private static String cell(List<String> cells, int at) {
		return at < cells.size() ? cells.get(at).strip() : "";
	}
}
