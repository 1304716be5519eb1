// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.check.DatasetFiles;
import org.orodha.data.reading.DataReaders;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryFile;
import org.orodha.tables.TableFile;

/** The files of deliveries, as they are to be read. */
public final class DeliveredFiles {

	private DeliveredFiles() {
	}

	/**
	 * A delivery's files in its order, written as its dataset or the plug-ins that are installed for them say, and with the
	 * corrections in effect.
	 *
	 * @throws IOException where no file is read at the path of one
	 */
	public static List<TableFile> of(Catalogue catalogue, Delivery delivery) throws IOException {
		DatasetFiles.hints(delivery.getDataset());
		DataReaders readers = new DataReaders(catalogue);
		Places places = catalogue.attachments()::path;
		List<TableFile> files = new ArrayList<>();
		for (DeliveryFile file : delivery.getFiles())
			files.add(readers.file(delivery.getDataset(), places.of(file.getPath()), name(file),
					Corrections.cells(delivery, file.getName(), places)));
		return List.copyOf(files);
	}

	private static String name(DeliveryFile file) {
		return file.getName() == null ? String.valueOf(file.getPath()) : file.getName();
	}
}
