// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.data.check.AppliedRuleset;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.CheckRequest;
import org.orodha.data.delivery.CheckRequests;
import org.orodha.data.reading.DataReader;
import org.orodha.data.reading.DataReaders;
import org.orodha.declared.layout.Declaration.Target;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Dataset;
import org.orodha.tables.CellCorrections;
import org.orodha.tables.LineBalance;
import org.orodha.tables.LoadException;
import org.orodha.tables.Loading;
import org.orodha.tables.RecordReader;
import org.orodha.tables.RecordSink;
import org.orodha.tables.TableFile;

/** Tries a declaration on a file, as the plug-in made of it would read it: what is read, what not, and what a check finds. */
public final class Trial {

	private static final int SHOWN = 10;

	private final Catalogue catalogue;
	private final Declaration declaration;

	public Trial(Catalogue catalogue, Declaration declaration) {
		this.catalogue = catalogue;
		this.declaration = declaration;
	}

	/**
	 * What came of it.
	 *
	 * @param columns  the columns of the rows
	 * @param first    the first rows, each with the line of the file that it comes from before its values
	 * @param balance  what became of the lines of the file
	 * @param unused   the columns of the file that are not used
	 * @param report   what a check found; null where the file holds elements of the catalogue
	 * @param proposal what would be brought into the catalogue; null where the file holds data
	 */
	public record Result(List<String> columns, List<List<String>> first, LineBalance balance, List<String> unused, CheckReport report,
			Proposal proposal) {

		public Result {
			columns = List.copyOf(columns);
			first = List.copyOf(first);
			unused = List.copyOf(unused);
		}
	}

	/**
	 * Tries it.
	 *
	 * @throws LoadException where the file cannot be read by the declaration
	 */
	public Result on(Path file, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		return declaration.target() instanceof Target.OfDataset target ? data(file, target, progress) : elements(file, progress);
	}

	private Result data(Path file, Target.OfDataset target, SubMonitor progress) throws IOException {
		Dataset dataset = catalogue.find(Dataset.class, target.id()).orElseThrow(() -> new LoadException(
				DeclarationRule.UNFIT.finding(null, "dataset.none", target.id(), "\u2013").but().element(target.id()).build()));
		Contribution<DataReader> reader = Contribution.<DataReader>of(declaration.identity().id(), declaration.identity().id(),
				declaration.identity().version(), () -> new LayoutReader(declaration))
				.called(declaration.identity().name().in(catalogue.readingLanguages()), "").build();
		RecordReader records = new DataReaders(catalogue).reader(reader, dataset, file.getFileName().toString());
		First first = new First();
		records.read(file, first, finding -> {
		}, progress.split(30));
		CheckRequest request = CheckRequests.forTables(catalogue, dataset, null,
				List.of(new TableFile(file, TableDialectHints.NONE, CellCorrections.NONE, records)), rules(target), finding -> {
				});
		CheckReport report = new Check(EngineLimits.DEFAULT).run(request, progress.split(60));
		return new Result(first.columns, first.rows, first.balance, unused(file, progress.split(10)), report, null);
	}

	/** The rules of the declaration, which no plug-in brings yet. */
	private List<AppliedRuleset> rules(Target.OfDataset target) {
		return declaration.rules().isEmpty() ? List.of()
				: List.of(declaration.rules().applied(declaration.identity().id(), target.id(), catalogue.readingLanguages()));
	}

	private Result elements(Path file, SubMonitor progress) throws IOException {
		Contribution<Importer> importer = Contribution.<Importer>of(declaration.identity().id(), declaration.identity().id(),
				declaration.identity().version(), () -> new LayoutImporter(declaration)).agency(declaration.identity().agency()).build();
		Outcome<Proposal> outcome = new Imports(new Guard()).propose(catalogue, importer, List.of(file), OptionValues.of(List.of(), Map.of()),
				progress.split(90));
		if (outcome instanceof Outcome.Cancelled)
			throw new OperationCanceledException();
		if (outcome instanceof Outcome.Failed<Proposal> failed)
			throw LoadException.ofTheFile(failed.finding());
		return new Result(List.of(), List.of(), null, unused(file, progress.split(10)), null, ((Outcome.Done<Proposal>) outcome).result());
	}

	private List<String> unused(Path file, IProgressMonitor monitor) throws IOException {
		if (declaration.across() != null && declaration.across().columns().isEmpty())
			return List.of();
		FileDialect dialect = new Loading().detect(file, declaration.file().hints(), monitor);
		FileColumns columns = new FileColumns(file.toString(), dialect);
		List<Integer> used = new ArrayList<>();
		declaration.columns().forEach(column -> columns.find(column.column()).ifPresent(used::add));
		if (declaration.across() != null)
			declaration.across().columns().forEach(column -> columns.find(column).ifPresent(used::add));
		return columns.others(used).stream().map(columns.names()::get).toList();
	}

	/** Keeps the first rows. */
	private static final class First implements RecordSink {

		private final List<List<String>> rows = new ArrayList<>();
		private List<String> columns = List.of();
		private LineBalance balance;

		@Override
		public void dialect(FileDialect dialect, int width) {
			columns = dialect.columns();
		}

		@Override
		public void record(long number, long line, List<String> cells) {
			if (rows.size() >= SHOWN)
				return;
			List<String> row = new ArrayList<>(List.of(String.valueOf(line)));
			row.addAll(cells);
			rows.add(List.copyOf(row));
		}

		@Override
		public void end(LineBalance found) {
			balance = found;
		}
	}
}
