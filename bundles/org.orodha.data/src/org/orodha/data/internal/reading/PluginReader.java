// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.text.Messages;
import org.orodha.data.reading.DataReader;
import org.orodha.data.reading.ReadRequest;
import org.orodha.model.Dataset;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.LoadRule;
import org.orodha.tables.Loading;
import org.orodha.tables.RecordReader;
import org.orodha.tables.RecordSink;

/** A plug-in's reader in its guard: whatever it does becomes rows, or one reason why there are none. */
public final class PluginReader implements RecordReader {

	private static final Messages MESSAGES = Messages.of(PluginReader.class);

	private final Contribution<DataReader> reader;
	private final OptionValues options;
	private final Guard guard;
	private final Supplier<Catalogue> catalogue;
	private final String dataset;
	private final String name;

	/**
	 * @param catalogue gives the copy that the reader may see
	 * @param dataset   the identifier of the dataset
	 * @param name      the file's name as it was sent
	 */
	public PluginReader(Contribution<DataReader> reader, OptionValues options, Guard guard, Supplier<Catalogue> catalogue, String dataset,
			String name) {
		this.reader = reader;
		this.options = options;
		this.guard = guard;
		this.catalogue = catalogue;
		this.dataset = dataset;
		this.name = name;
	}

	@Override
	public void read(Path file, RecordSink sink, Consumer<Finding> findings, IProgressMonitor monitor) throws IOException {
		Place place = Place.of(file.toString());
		findings.accept(Finding.of(LoadRule.READ_BY_PLUGIN, MESSAGES.text("read.by", reader.name(), reader.plugin(), reader.version())).place(place)
				.build());
		GuardedRows rows = new GuardedRows(place, sink, findings);
		Outcome<Boolean> outcome = guard.run(reader, options, monitor, (object, progress) -> {
			rows.begin(progress);
			object.read(new Request(file, rows), rows, progress);
			rows.end();
			return true;
		});
		rows.close();
		if (rows.failure() != null)
			throw rows.failure();
		if (outcome instanceof Outcome.Cancelled)
			throw new OperationCanceledException();
		if (outcome instanceof Outcome.Failed<Boolean> failed)
			throw refused(failed.finding(), place);
	}

	/** A file that is not as it should be is told from a reader that is not. */
	private static LoadException refused(Finding finding, Place file) {
		Finding placed = finding.place() == null ? finding.but().place(file).build() : finding;
		return placed.rule().equals(CatalogueRule.IMPORT_IMPOSSIBLE.id()) ? LoadException.ofTheFile(placed) : new LoadException(placed);
	}

	/** Who reads, as the fingerprint of a check's rules has it. */
	@Override
	public String toString() {
		return reader.id() + " " + reader.plugin() + " " + reader.version();
	}

	/** What the reader is asked. */
	private final class Request implements ReadRequest {

		private final Path file;
		private final GuardedRows rows;

		Request(Path file, GuardedRows rows) {
			this.file = file;
			this.rows = rows;
		}

		@Override
		public Catalogue catalogue() {
			return catalogue.get();
		}

		@Override
		public Dataset dataset() {
			return catalogue().find(Dataset.class, dataset).orElseThrow();
		}

		@Override
		public Path file() {
			return file;
		}

		@Override
		public String name() {
			return name;
		}

		@Override
		public OptionValues options() {
			return options;
		}

		@Override
		public FileDialect table(TableDialectHints hints, RecordSink records, IProgressMonitor monitor) throws ImportException {
			try {
				return new Loading(LoadLimits.DEFAULT).read(file, hints, records, rows::remark, monitor);
			} catch (LoadException refused) {
				throw ImportException.of(refused.finding());
			} catch (IOException failure) {
				throw new ImportException(Place.of(file.toString()), MESSAGES.text("read.failed", failure.getMessage()), "", failure);
			}
		}
	}
}
