// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.harmonise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.files.Sha256;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Messages;
import org.orodha.data.check.DatasetFiles;
import org.orodha.data.delivery.Corrections;
import org.orodha.data.delivery.Places;
import org.orodha.data.reading.DataReaders;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryFile;
import org.orodha.tables.CellCorrections;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.ReadyFile;
import org.orodha.tables.ReadyFiles;
import org.orodha.tables.TableFile;
import org.orodha.tables.description.NumberMarks;

/** Makes files ready for {@link Harmonise}, whatever their dialect; they stay so until this is closed. */
public final class HarmoniseFiles implements AutoCloseable {

	private static final Messages MESSAGES = Messages.of(HarmoniseFiles.class);

	private final DataReaders readers;
	private final List<ReadyFile> opened = new ArrayList<>();
	private final List<Finding> findings = new ArrayList<>();

	/** Files that are read as their datasets say, whatever plug-ins there are to read them. */
	public HarmoniseFiles() {
		readers = null;
	}

	/** Files that are read by the plug-ins that are installed for them, else as their datasets say. @param catalogue describes the datasets of the files */
	public HarmoniseFiles(Catalogue catalogue) {
		readers = new DataReaders(catalogue);
	}

	/** A file that came without a delivery. */
	public HarmoniseSource open(Dataset dataset, Path file, IProgressMonitor monitor) throws IOException {
		String name = file.getFileName().toString();
		return open(dataset, file(dataset, file, name, CellCorrections.NONE), null, name, monitor);
	}

	/**
	 * The files of a delivery, with its corrections.
	 *
	 * @param places where the catalogue keeps a file, by its path
	 * @throws HarmoniseException where a file is not the one that was delivered
	 */
	public List<HarmoniseSource> open(Delivery delivery, Places places, IProgressMonitor monitor)
			throws IOException, HarmoniseException {
		List<HarmoniseSource> sources = new ArrayList<>();
		for (DeliveryFile file : delivery.getFiles()) {
			String name = file.getName() == null ? file.getPath() : file.getName();
			HarmoniseSource source = open(delivery.getDataset(), file(delivery.getDataset(), places.of(file.getPath()), name,
					Corrections.cells(delivery, name, places)), delivery, name, monitor);
			if (file.getChecksum() != null && !file.getChecksum().equalsIgnoreCase(source.checksum()))
				throw new HarmoniseException(file.getPath(), delivery.getId(),
						MESSAGES.text("files.changed", delivery.getId(), file.getChecksum(), source.checksum()));
			sources.add(source);
		}
		return sources;
	}

	private TableFile file(Dataset dataset, Path file, String name, CellCorrections corrections) throws LoadException {
		return readers == null ? new TableFile(file, DatasetFiles.hints(dataset), corrections) : readers.file(dataset, file, name, corrections);
	}

	private HarmoniseSource open(Dataset dataset, TableFile file, Delivery delivery, String name, IProgressMonitor monitor)
			throws IOException {
		ReadyFile ready = ReadyFiles.of(file, true, LoadLimits.DEFAULT, findings::add, monitor);
		opened.add(ready);
		return new HarmoniseSource(dataset, delivery == null ? null : delivery.getId(),
				delivery == null ? null : delivery.getPeriod(), name, Sha256.of(file.path(), monitor), ready.file(),
				NumberMarks.of(ready.dialect()));
	}

	/** What is wrong with the files and did not keep them from being read. */
	public List<Finding> findings() {
		return List.copyOf(findings);
	}

	@Override
	public void close() throws IOException {
		for (ReadyFile file : opened)
			file.close();
		opened.clear();
	}
}
