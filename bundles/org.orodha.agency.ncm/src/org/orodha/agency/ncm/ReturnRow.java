// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.ncm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.ImportException;
import org.orodha.core.table.Row;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Owners;
import org.orodha.model.Agency;
import org.orodha.model.Dataset;
import org.orodha.model.Requirement;
import org.orodha.model.TransferChannel;

/**
 * A row of the return sheet in which agencies say what they deliver for the profile, how and by when.
 *
 * @param row     where it stands
 * @param table   the table that the data is for
 * @param dataset the data
 * @param agency  who delivers it: the owner of the data
 * @param channel how it is sent; empty where nothing is said
 * @param due     when it is due
 */
record ReturnRow(Row row, Requirement table, Dataset dataset, Agency agency, Optional<TransferChannel> channel, Due due) {

	static final String TABLE = "Table";
	static final String TITLE = "Title";
	static final String DATASET = "Dataset";
	static final String NAME = "Name of dataset";
	static final String AGENCY = "Agency";
	static final String CHANNEL = "Channel";
	static final String DAY = "Due day";
	static final String MONTHS = "Due months";

	private static final Messages MESSAGES = Messages.of(ReturnRow.class);

	/** Whether nobody filled in the row. */
	static boolean isUnfilled(Row row) {
		return text(row, DATASET).isEmpty() || text(row, AGENCY).isEmpty();
	}

	/**
	 * Reads a row.
	 *
	 * @throws ImportException where it names what the catalogue does not have, or a day that there is not
	 */
	static ReturnRow read(Row row, Profile profile, Catalogue catalogue) throws ImportException {
		Requirement table = named(row, TABLE, profile.table(text(row, TABLE)),
				() -> profile.tables().stream().map(Profile::number).collect(Collectors.joining(", ")));
		Agency agency = named(row, AGENCY, profile.agency(text(row, AGENCY)), () -> String.join(", ", profile.acronyms()));
		Dataset dataset = named(row, DATASET, catalogue.find(Dataset.class, text(row, DATASET)), () -> agency.getId() + ".…");
		if (Owners.of(dataset).orElse(null) != agency)
			throw wrong(row, AGENCY, "row.owner", Owners.of(dataset).map(Agency::getId).orElse("–"), dataset.getId(), text(row, AGENCY));
		return new ReturnRow(row, table, dataset, agency, channel(row), due(row));
	}

	private static <T> T named(Row row, String column, Optional<T> found, Supplier<String> known) throws ImportException {
		if (found.isEmpty())
			throw wrong(row, column, "row.unknown", known.get(), text(row, column));
		return found.get();
	}

	private static Optional<TransferChannel> channel(Row row) throws ImportException {
		String text = text(row, CHANNEL);
		if (text.isEmpty())
			return Optional.empty();
		List<String> channels = Arrays.stream(TransferChannel.values()).map(TransferChannel::getLiteral).toList();
		return Optional.of(named(row, CHANNEL, Optional.ofNullable(TransferChannel.get(text.toLowerCase(Locale.ROOT))), () -> String.join(", ", channels)));
	}

	private static Due due(Row row) throws ImportException {
		Due due = new Due(text(row, DAY).toLowerCase(Locale.ROOT), text(row, MONTHS).toLowerCase(Locale.ROOT));
		if (due.isUnsaid())
			return due;
		if (!due.hasDay())
			throw wrong(row, DAY, "row.day", due.day());
		if (!due.hasMonths())
			throw wrong(row, MONTHS, "row.months", due.months());
		return due;
	}

	private static String text(Row row, String column) {
		return Spreadsheet.original(row.text(column)).strip();
	}

	private static ImportException wrong(Row row, String column, String key, Object... values) {
		return new ImportException(row.place(column), MESSAGES.text(key, values), MESSAGES.text("row.remedy"));
	}

	/** Whether another row says the same of the data. */
	boolean agrees(ReturnRow other) {
		return due.equals(other.due) && channel.equals(other.channel);
	}

	/** What contradicts another row about the same data. */
	ImportException contradiction(ReturnRow other) {
		return wrong(row, DATASET, "row.contradicts", other.row.place().row(), dataset.getId());
	}
}
