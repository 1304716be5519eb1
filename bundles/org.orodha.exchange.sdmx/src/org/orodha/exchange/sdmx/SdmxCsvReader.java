// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.exchange.FileHead;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.text.Messages;
import org.orodha.data.reading.DataReader;
import org.orodha.data.reading.DataRows;
import org.orodha.data.reading.ReadRequest;
import org.orodha.model.Dataset;
import org.orodha.tables.LineBalance;
import org.orodha.tables.LineUse;
import org.orodha.tables.RecordSink;

/**
 * Reads data in SDMX-CSV 1.0 to 2.1 for any dataset: the columns of the format itself are not taken for data, and what stands beside codes to say
 * what they mean is left out. Of several data structures, the one of the dataset is read.
 */
public final class SdmxCsvReader implements DataReader {

	private static final Messages MESSAGES = Messages.of(SdmxCsvReader.class);

	@Override
	public void read(ReadRequest request, DataRows rows, IProgressMonitor monitor) throws ImportException {
		refuseXml(request);
		Records records = new Records(request.dataset(), rows);
		request.table(TableDialectHints.NONE.withHeader(0, 1), records, monitor);
		if (records.taken == 0 && records.foreign != null)
			throw new ImportException(Place.of(request.name()).row(2), MESSAGES.text("csv.other", request.dataset().getId(), records.foreign),
					MESSAGES.text("csv.other.remedy"));
	}

	private static void refuseXml(ReadRequest request) throws ImportException {
		Place place = Place.of(request.name());
		try {
			Optional<String> root = FileHead.of(request.file()).root().map(name -> name.getLocalPart());
			if (root.isPresent())
				throw new ImportException(place.row(1), MESSAGES.text("csv.xml", root.get()), MESSAGES.text("csv.xml.remedy"));
		} catch (IOException failure) {
			throw new ImportException(place, MESSAGES.text("csv.failed", failure), MESSAGES.text("csv.failed.remedy"), failure);
		}
	}

	/** Passes on the rows of one structure. */
	private static final class Records implements RecordSink {

		private final Dataset dataset;
		private final DataRows rows;
		private final Set<String> names;
		private SdmxCsvLayout layout;
		private String wanted;
		private String foreign;
		private long taken;

		Records(Dataset dataset, DataRows rows) {
			this.dataset = dataset;
			this.rows = rows;
			names = Stream.of(Kept.SCHEME, Identities.STRUCTURE).map(scheme -> LocalIdentifiers.in(dataset, scheme)).flatMap(Optional::stream)
					.map(Urn::parse).flatMap(Optional::stream).map(Records::name).collect(Collectors.toSet());
		}

		/** Versions differ more often than what they are versions of. */
		private static String name(Urn urn) {
			return urn.agency() + ":" + urn.id();
		}

		@Override
		public void dialect(FileDialect dialect, int width) {
			layout = SdmxCsvLayout.of(dialect.columns(), dataset.getVariables());
			rows.columns(1, layout.fields().stream().map(SdmxCsvLayout.Field::name).toList());
		}

		@Override
		public void record(long number, long line, List<String> cells) {
			String structure = layout.structure(cells).replaceFirst("\\(.*", "");
			if (!isWanted(structure)) {
				foreign = structure;
				rows.leaveOut(line, MESSAGES.text("csv.structure", structure));
			} else if (layout.deletes(cells))
				rows.leaveOut(line, MESSAGES.text("csv.deletes"));
			else {
				taken++;
				rows.row(line, layout.values(cells));
			}
		}

		/** The structure of the dataset, or where nobody knows that, of the first row. */
		private boolean isWanted(String structure) {
			if (structure.isEmpty())
				return true;
			if (!names.isEmpty())
				return names.contains(structure);
			if (wanted == null)
				wanted = structure;
			return wanted.equals(structure);
		}

		@Override
		public void end(LineBalance balance) {
			for (LineUse use : LineUse.values())
				if (use != LineUse.HEADER && balance.count(use) > 0)
					rows.other(use, balance.count(use));
		}
	}
}
