// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.knbs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.core.catalogue.Ids;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.text.Texts;
import org.orodha.model.AccessLevel;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.Dataset;
import org.orodha.model.Frequency;
import org.orodha.model.ModelFactory;
import org.orodha.model.VerbatimValue;

/**
 * A row of KNBS's list of census tables. Tables of several volumes have the same number, so the identifier comes from the
 * dataset's name.
 *
 * @param dataset     the name of the dataset, such as {@code V1_T2.2}
 * @param volume      the volume, such as {@code V1}
 * @param number      the number as KNBS writes it, such as {@code Table 2. 2}
 * @param description what the table shows
 */
record CensusTable(String dataset, String volume, String number, String description) {

	static final String DATASET = "Dataset";
	static final String VOLUME = "Volume";
	static final String NUMBER = "Table.No.in.PDFs";
	static final String DESCRIPTION = "Dataset.Description";

	/** The scheme of the numbers of tables, which begin anew in each volume. */
	static final String NUMBER_SCHEME = "table-number";
	/** The scheme of the volumes that tables are in. */
	static final String VOLUME_SCHEME = "volume";

	private static final Pattern NUMBERED = Pattern.compile("(?i)table\\s*(\\d+)\\s*\\.\\s*(\\d+\\s*[a-z]?)");
	private static final String LANGUAGE = "en";

	/** Whether a dataset of the census is a table: it has a number. */
	static boolean is(Dataset dataset) {
		return LocalIdentifiers.in(dataset, NUMBER_SCHEME).isPresent();
	}

	/** The row that a dataset would stand in. */
	static CensusTable of(Dataset dataset) {
		String volume = LocalIdentifiers.in(dataset, VOLUME_SCHEME).orElse("");
		String number = LocalIdentifiers.in(dataset, NUMBER_SCHEME).orElse("");
		String name = kept(dataset, DATASET).filter(kept -> id(kept).equals(dataset.getId()))
				.orElseGet(() -> madeName(dataset));
		String written = kept(dataset, NUMBER).filter(kept -> normalised(kept).filter(number::equals).isPresent())
				.orElse("Table " + number);
		return new CensusTable(name, volume, written, Texts.exactly(dataset.getDescription(), LANGUAGE)
				.or(() -> Texts.exactly(dataset.getName(), LANGUAGE)).orElse(""));
	}

	/** The identifier of the row's dataset. */
	String id() {
		return id(dataset);
	}

	/** The table's number alone, such as {@code 2.2}; empty where it is written in another form. */
	Optional<String> plainNumber() {
		return normalised(number);
	}

	/** Gives a dataset what the row says, and leaves everything else as it is. */
	void describe(Dataset element) {
		Texts.put(element.getName(), LANGUAGE, title());
		if (!description.isEmpty())
			Texts.put(element.getDescription(), LANGUAGE, description);
		LocalIdentifiers.put(element, VOLUME_SCHEME, volume);
		LocalIdentifiers.put(element, NUMBER_SCHEME, plainNumber().orElseThrow());
		element.setCoverageStart(Census.YEAR);
		element.setCoverageEnd(Census.YEAR);
		element.setFrequency(Frequency.DECENNIAL);
		element.setConfidentiality(ConfidentialityClass.PUBLIC);
		element.setAccess(AccessLevel.OPEN_FILE);
		keep(element.getVerbatim(), DATASET, dataset);
		keep(element.getVerbatim(), NUMBER, number);
	}

	/** The description as a name: without the dots of a text that was cut off and the asterisks of footnotes. */
	private String title() {
		String title = description.replace("*", "").replaceAll("[.\\s]+$", "");
		return title.isEmpty() ? dataset : title;
	}

	private static String id(String dataset) {
		return Census.SOURCE + "." + Ids.slug(dataset);
	}

	private static Optional<String> normalised(String written) {
		Matcher matcher = NUMBERED.matcher(written.strip());
		return matcher.matches()
				? Optional.of((matcher.group(1) + "." + matcher.group(2)).replaceAll("\\s", "").toLowerCase(Locale.ROOT))
				: Optional.empty();
	}

	private static String madeName(Dataset dataset) {
		String id = dataset.getId();
		String own = id.startsWith(Census.SOURCE + ".") ? id.substring(Census.SOURCE.length() + 1) : id;
		Matcher matcher = Pattern.compile("v(\\d+)-t(.+)").matcher(own);
		return matcher.matches() ? "V" + matcher.group(1) + "_T" + matcher.group(2) : own;
	}

	private static Optional<String> kept(Dataset dataset, String field) {
		return dataset.getVerbatim().stream()
				.filter(value -> Census.ORIGIN.equals(value.getOrigin()) && field.equals(value.getField()))
				.map(VerbatimValue::getValue).map(CensusTable::text).findFirst();
	}

	private static void keep(List<VerbatimValue> values, String field, String text) {
		VerbatimValue kept = values.stream()
				.filter(value -> Census.ORIGIN.equals(value.getOrigin()) && field.equals(value.getField())).findFirst()
				.orElseGet(() -> {
					VerbatimValue made = ModelFactory.eINSTANCE.createVerbatimValue();
					made.setOrigin(Census.ORIGIN);
					made.setField(field);
					values.add(made);
					return made;
				});
		kept.setValue(text);
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
