// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.rdf4j.rio.RDFHandler;

import com.fasterxml.jackson.core.JsonGenerator;

/** Tables with their descriptions, by the W3C's recommendations on tabular data of December 2015. */
public final class TabularData {

	private final Source source;

	/** @param source where descriptions and tables are read from */
	public TabularData(Source source) {
		this.source = source;
	}

	/**
	 * Checks tables against their description.
	 *
	 * @param what        a table, or a description of tables
	 * @param description the description of the table where somebody names one
	 * @return what is wrong; the tables are valid where none of it is an error
	 */
	public Problems validate(URI what, Optional<URI> description) throws IOException {
		Problems problems = new Problems();
		try {
			Read read = read(what, description, problems, true);
			for (int position = 0; position < read.tables().size(); position++) {
				TableDescription table = read.tables().get(position);
				read.rows().get(position).read(row -> read.keys().take(table, row));
			}
			read.keys().check();
		} catch (InvalidDescription told) {
			// it is among the problems
		}
		return problems;
	}

	/**
	 * Writes tables as JSON by the recommendation on that. Nothing is written where the description cannot be followed.
	 *
	 * @param what        a table, or a description of tables
	 * @param description the description of the table where somebody names one
	 * @param minimal     whether only what the rows say is written
	 * @return what is wrong
	 */
	public Problems json(URI what, Optional<URI> description, boolean minimal, JsonGenerator out) throws IOException {
		return write(what, description, new JsonWriter(out, minimal));
	}

	/**
	 * Writes tables as a graph by the recommendation on that. Nothing is written where the description cannot be followed.
	 *
	 * @param what        a table, or a description of tables
	 * @param description the description of the table where somebody names one
	 * @param minimal     whether only what the rows say is written
	 * @return what is wrong
	 */
	public Problems rdf(URI what, Optional<URI> description, boolean minimal, RDFHandler out) throws IOException {
		return write(what, description, new RdfWriter(out, minimal));
	}

	private Problems write(URI what, Optional<URI> description, TableWriter writer) throws IOException {
		Problems problems = new Problems();
		try {
			Read read = read(what, description, problems, false);
			writer.begin(read.group());
			for (int position = 0; position < read.tables().size(); position++)
				if (!read.tables().get(position).suppressed())
					writer.table(read.tables().get(position), read.rows().get(position));
			writer.end();
		} catch (InvalidDescription told) {
			problems.stop();
		}
		return problems;
	}

	/** Tables that are about to be read, under the names that their columns have. */
	private record Read(Group group, List<TableDescription> tables, List<TableRows> rows, Keys keys) {
	}

	private Read read(URI what, Optional<URI> description, Problems problems, boolean validating) throws IOException, InvalidDescription {
		Group group = group(what, description, problems);
		List<TableDescription> tables = new ArrayList<>();
		List<TableRows> rows = new ArrayList<>();
		for (TableDescription table : group.tables()) {
			TableRows read = new TableRows(source, problems, table, group.language(), validating);
			rows.add(read);
			tables.add(named(table, read));
		}
		Keys keys = new Keys(problems, tables);
		keys.connect();
		return new Read(group, tables, rows, keys);
	}

	private static TableDescription named(TableDescription table, TableRows rows) {
		Schema schema = table.schema();
		return table.with(new Schema(schema.id(), rows.all(), schema.stated(), schema.primaryKey(), schema.rowTitles(), schema.foreignKeys(),
				schema.inherited()));
	}

	private Group group(URI what, Optional<URI> description, Problems problems) throws IOException, InvalidDescription {
		Descriptions descriptions = new Descriptions(source, problems);
		if (description.isPresent())
			return descriptions.at(description.get());
		return isDescription(what) ? descriptions.at(what) : descriptions.of(what);
	}

	/** Whether an address is that of a description, by its ending. */
	public static boolean isDescription(URI address) {
		return address.getPath() != null && address.getPath().matches("(?i).*[.]json(ld)?");
	}
}
