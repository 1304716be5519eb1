// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.text.Kinds;
import org.orodha.model.Agency;

/**
 * The importer's options.
 *
 * @param kind          the kind that the rows describe
 * @param owner         the agency of new elements; empty for none
 * @param container     what the rows become parts of; empty for none
 * @param containerName the name under which it is created; empty for none
 * @param language      the language of text columns that name none
 * @param idPrefix      what made identifiers begin with; empty for none
 * @param clearEmpty    whether an empty cell takes a value away
 * @param hints         what is said of how the files are written
 */
record CsvOptions(EClass kind, String owner, String container, String containerName, String language, String idPrefix,
		boolean clearEmpty, TableDialectHints hints) {

	private static final Map<String, String> DELIMITERS = Map.of("comma", ",", "semicolon", ";", "tab", "\t", "bar", "|");

	/** @throws ImportException where an option has a value that only the catalogue or the platform can tell to be wrong */
	static CsvOptions of(ImportRequest request) throws ImportException {
		OptionValues options = request.options();
		Place place = Place.of(request.files().get(0).toString());
		String owner = owner(request, place);
		int header = options.number("header-row", 0);
		if (!options.text("header-row").isEmpty() && header < 1)
			throw wrong(place, "header-row", options.text("header-row"), "option.header-row");
		TableDialectHints hints = new TableDialectHints(encoding(place, options.text("encoding")),
				DELIMITERS.get(options.text("delimiter")), null, null, null, null, null, null, null,
				options.text("sheet").isEmpty() ? null : options.text("sheet"), null, null);
		return new CsvOptions(Kinds.named(options.text("kind")).orElseThrow(), owner,
				options.text("container"), options.text("container-name"), request.language(), options.text("id-prefix"),
				options.isTrue("clear-empty"), header == 0 ? hints : hints.withHeader(header - 1, 1));
	}

	/** The identifier of the agency of new elements; empty for none. */
	static String owner(ImportRequest request, Place place) throws ImportException {
		String owner = request.options().text("owner");
		if (!owner.isEmpty() && request.catalogue().find(Agency.class, owner).isEmpty())
			throw wrong(place, "owner", owner, "option.owner");
		return owner;
	}

	private static Charset encoding(Place place, String name) throws ImportException {
		try {
			return name.isEmpty() ? null : Charset.forName(name);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			throw wrong(place, "encoding", name, "option.encoding");
		}
	}

	private static ImportException wrong(Place place, String option, String value, String expectation) {
		return new ImportException(place, CsvImporter.MESSAGES.text("option.wrong", option,
				CsvImporter.MESSAGES.text(expectation), value), "");
	}
}
