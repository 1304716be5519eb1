// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.table.FileDialect;
import org.orodha.core.text.Messages;
import org.orodha.data.reading.DataReader;
import org.orodha.data.reading.DataRows;
import org.orodha.data.reading.ReadRequest;
import org.orodha.declared.layout.CellValue.NoCodeException;
import org.orodha.declared.layout.Declaration.Across;
import org.orodha.declared.layout.Declaration.ColumnUse;
import org.orodha.declared.layout.Declaration.Constant;
import org.orodha.declared.layout.Declaration.ValueUse;
import org.orodha.model.Dataset;
import org.orodha.model.Variable;
import org.orodha.tables.LineBalance;
import org.orodha.tables.LineUse;
import org.orodha.tables.RecordSink;
import org.orodha.tables.description.FileDescriptions;

/** Reads the files of a declaration as rows of its dataset. */
public final class LayoutReader implements DataReader {

	private static final Messages MESSAGES = Messages.of(LayoutReader.class);

	private final Declaration declaration;

	public LayoutReader(Declaration declaration) {
		this.declaration = declaration;
	}

	@Override
	public void read(ReadRequest request, DataRows rows, IProgressMonitor monitor) throws ImportException {
		Records records = new Records(request, rows);
		try {
			request.table(declaration.file().hints(), records, monitor);
		} catch (ImportException failed) {
			throw records.refusal == null ? failed : records.refusal;
		}
	}

	/** Takes the file's records. Its first refusal ends reading. */
	private final class Records implements RecordSink {

		private final ReadRequest request;
		private final DataRows rows;
		private final List<Part> parts = new ArrayList<>();
		private final List<String> constants = new ArrayList<>();
		private final List<Spread> spread = new ArrayList<>();
		private FileDialect dialect;
		private RowFilter filter;
		private CellValue spreadValue;
		private ImportException refusal;

		Records(ReadRequest request, DataRows rows) {
			this.request = request;
			this.rows = rows;
		}

		/** A column of the file and what its values become. */
		private record Part(int at, String column, CellValue value) {
		}

		/** A column that becomes a row, and what its name becomes. */
		private record Spread(int at, String column, String name) {
		}

		@Override
		public void dialect(FileDialect found, int width) throws IOException {
			dialect = found;
			try {
				begin();
			} catch (ImportException refused) {
				refuse(refused);
			}
		}

		/** What the dataset can do without, and the agency does not have, is there and empty. */
		private List<String> optional(List<String> given) {
			return request.dataset().getVariables().stream().filter(variable -> !variable.isMandatory()).map(FileDescriptions::columnName)
					.filter(name -> !given.contains(name)).toList();
		}

		private void begin() throws ImportException {
			FileColumns columns = new FileColumns(request.file().toString(), dialect);
			List<String> names = new ArrayList<>();
			List<Integer> used = new ArrayList<>();
			for (ColumnUse each : declaration.columns()) {
				int at = columns.require(each.column());
				used.add(at);
				parts.add(new Part(at, each.column(), value(each.to(), each.values())));
				names.add(column(each.to()));
			}
			filter = new RowFilter(declaration.leaveOut(), columns);
			for (Constant each : declaration.constants()) {
				names.add(column(each.to()));
				constants.add(constant(each));
			}
			List<String> given = new ArrayList<>(names);
			if (declaration.across() != null)
				given.addAll(List.of(column(declaration.across().names()), column(declaration.across().values())));
			for (String name : optional(given)) {
				names.add(name);
				constants.add("");
			}
			if (declaration.across() != null)
				spread(declaration.across(), columns, used, names);
			rows.columns(dialect.headerRows() == 0 ? 0 : columns.line(), names);
		}

		private void spread(Across across, FileColumns columns, List<Integer> used, List<String> names) throws ImportException {
			List<Integer> places = new ArrayList<>();
			for (String column : across.columns())
				places.add(columns.require(column));
			if (across.columns().isEmpty())
				places.addAll(columns.others(used));
			CellValue name = value(across.names(), across.use());
			for (int at : places) {
				String column = columns.names().get(at);
				try {
					spread.add(new Spread(at, column, name.of(column)));
				} catch (NoCodeException none) {
					if (none.otherwise() == CodeUse.Otherwise.REFUSE)
						throw noCode(columns.line(), column, across.names(), none);
				}
			}
			if (spread.isEmpty())
				throw new ImportException(Place.of(request.file().toString()).row(columns.line()),
						MESSAGES.text("across.columns", across.names(), String.join(", ", columns.names())), MESSAGES.text("column.mend"));
			spreadValue = value(across.values(), ValueUse.PLAIN);
			names.add(column(across.names()));
			names.add(column(across.values()));
		}

		private CellValue value(String to, ValueUse use) throws ImportException {
			return new CellValue(variable(to), use, declaration.file(), dialect, request.catalogue());
		}

		private Variable variable(String to) throws ImportException {
			Dataset dataset = request.dataset();
			return Variables.find(dataset, to).orElseThrow(() -> new ImportException(Place.of(request.file().toString()),
					MESSAGES.text("variable.none", to, dataset.getId(), String.join(", ", request.columns())), MESSAGES.text("variable.mend")));
		}

		private String column(String to) throws ImportException {
			return FileDescriptions.columnName(variable(to));
		}

		private String constant(Constant each) throws ImportException {
			if (each.name().isEmpty())
				return each.value();
			Matcher found = Pattern.compile(each.name(), Pattern.CASE_INSENSITIVE).matcher(request.name());
			if (!found.find())
				throw new ImportException(Place.of(request.file().toString()), MESSAGES.text("name.other", each.to(), each.name(), request.name()),
						MESSAGES.text("name.mend"));
			String value = found.group(1);
			return each.dates().isEmpty() ? value : DateForm.of(each.dates(), declaration.file().language()).read(value).orElse(value);
		}

		@Override
		public void record(long number, long line, List<String> cells) throws IOException {
			if (filter.leavesOut(cells)) {
				rows.other(LineUse.LEFT_OUT, 1);
				return;
			}
			try {
				row(line, cells);
			} catch (ImportException refused) {
				refuse(refused);
			}
		}

		private void row(long line, List<String> cells) throws ImportException {
			List<String> row = new ArrayList<>();
			for (Part part : parts)
				try {
					row.add(part.value().of(RowFilter.cell(cells, part.at())));
				} catch (NoCodeException none) {
					if (none.otherwise() == CodeUse.Otherwise.REFUSE)
						throw noCode(line, part.column(), "", none);
					rows.leaveOut(line, MESSAGES.text("code.left-out", part.column(), none.value()));
					return;
				}
			row.addAll(constants);
			if (declaration.across() == null)
				rows.row(line, row);
			else
				spread(line, cells, row);
		}

		private void spread(long line, List<String> cells, List<String> row) throws ImportException {
			boolean any = false;
			for (Spread each : spread) {
				String value = spreadCell(line, cells, each);
				if (value.isEmpty())
					continue;
				any = true;
				List<String> whole = new ArrayList<>(row);
				whole.add(each.name());
				whole.add(value);
				rows.row(line, whole);
			}
			if (!any)
				rows.leaveOut(line, MESSAGES.text("across.none"));
		}

		private String spreadCell(long line, List<String> cells, Spread each) throws ImportException {
			try {
				return spreadValue.of(RowFilter.cell(cells, each.at()));
			} catch (NoCodeException none) {
				throw noCode(line, each.column(), "", none);
			}
		}

		private ImportException noCode(long line, String column, String variable, NoCodeException none) {
			return new ImportException(Place.of(request.file().toString()).row((int) Math.min(line, Integer.MAX_VALUE)).column(column),
					MESSAGES.text("code.none.value", none.value(), column.isEmpty() ? variable : column), MESSAGES.text("code.mend"));
		}

		private void refuse(ImportException refused) throws IOException {
			refusal = refused;
			throw new IOException(refused);
		}

		@Override
		public void end(LineBalance balance) {
			balance.others().forEach((use, lines) -> {
				if (use != LineUse.HEADER)
					rows.other(use, lines);
				else if (lines > 1)
					rows.other(use, lines - 1);
			});
		}
	}
}
