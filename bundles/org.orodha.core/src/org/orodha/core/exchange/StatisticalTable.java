// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

import org.orodha.core.table.Row;
import org.orodha.core.text.LanguageMap;

/** A table of figures with what its readers need to understand them, ready to be written in some format. */
public interface StatisticalTable {

	/** The code of all members of a dimension together (SDMX guidelines for code lists). */
	String TOTAL = "_T";

	/** The code of what belongs to no known member of a dimension (SDMX guidelines for code lists). */
	String NOT_SPECIFIED = "_X";

	/** The identifier of the requirement or dataset that the table fills, such as {@code comesa.table-02}. */
	String id();

	/** The version of its structure, such as 1.0. */
	String version();

	/** The title. */
	LanguageMap title();

	/** For whom the table was made, small counts hidden as these readers require; it is not exported for a wider circle. */
	Audience audience();

	/** Who made the table, of what and when, in the reader's language. */
	String provenance();

	/** The columns, in order: dimensions, measures, attributes. */
	List<Column> columns();

	/** The rows; each call begins anew. */
	Iterable<Row> rows();

	/** What readers must know to use the figures. */
	List<Footnote> footnotes();

	/** The files that the figures were made from. */
	List<Source> sources();

	/** The part that a column plays (SDMX component roles). */
	enum Role {
		/** Tells one figure from another. */
		DIMENSION,
		/** The period of the figure. */
		TIME,
		/** A figure. */
		MEASURE,
		/** What qualifies the figure. */
		ATTRIBUTE
	}

	/**
	 * One column.
	 *
	 * @param id          the identifier, as SDMX writes them: CITIZENSHIP_COUNTRY
	 * @param name        the name
	 * @param role        the part it plays
	 * @param codeList    the identifier of the list of its values, or null
	 * @param codes       what its values mean, by value; empty where they are not coded
	 * @param identifying whether its values can identify a person; such a table is not exported
	 * @param identifiers what it is called elsewhere, by the scheme in which somebody else gave the identifier
	 */
	record Column(String id, LanguageMap name, Role role, String codeList, Map<String, LanguageMap> codes,
			boolean identifying, Map<String, String> identifiers) {

		public Column {
			Objects.requireNonNull(id);
			Objects.requireNonNull(role);
			codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
			identifiers = Map.copyOf(identifiers);
		}

		/** A column that is called nothing else elsewhere. */
		public Column(String id, LanguageMap name, Role role, String codeList, Map<String, LanguageMap> codes, boolean identifying) {
			this(id, name, role, codeList, codes, identifying, Map.of());
		}
	}

	/**
	 * One row.
	 *
	 * @param values  a value a column, null where there is none; numbers with a decimal point and no groups
	 * @param origins the sources of its figures
	 */
	record Row(List<String> values, List<Origin> origins) {

		public Row {
			values = Collections.unmodifiableList(values);
			origins = List.copyOf(origins);
		}
	}

	/**
	 * A source of a figure.
	 *
	 * @param source the number of the source, from 1, in the order of {@link StatisticalTable#sources}
	 * @param rows   how many rows of the source the figure was made from; empty where telling it could disclose a small count
	 */
	record Origin(int source, OptionalLong rows) {
	}

	/**
	 * A file that figures were made from.
	 *
	 * @param delivery the identifier of the delivery, or null where the file came without one
	 * @param dataset  the identifier of the dataset
	 * @param file     the name of the file
	 * @param checksum the SHA-256 checksum of the file in hexadecimal, or null
	 * @param rows     the number of its rows; empty where telling it could disclose a small count
	 * @param mapping  how its columns became those of the table, one line a column, in the reader's language
	 */
	record Source(String delivery, String dataset, String file, String checksum, OptionalLong rows, List<String> mapping) {

		public Source {
			mapping = List.copyOf(mapping);
		}
	}

	/**
	 * A footnote.
	 *
	 * @param about   the identifier of what it is about: a dataset, a definition or the table
	 * @param text    the text
	 */
	record Footnote(String about, LanguageMap text) {
	}
}
