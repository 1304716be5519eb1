// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.util.List;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.table.TableDialectHints;
import org.orodha.model.Delivery;
import org.orodha.tables.TableFile;

/** The files of deliveries, as they are to be read. */
public final class DeliveredFiles {

	private DeliveredFiles() {
	}

	/** A delivery's files in its order, written as its dataset says and with the corrections in effect. */
	public static List<TableFile> of(Catalogue catalogue, Delivery delivery) {
		TableDialectHints hints = TableDialectHints.of(delivery.getDataset().getDialect());
		return delivery.getFiles().stream().map(file -> new TableFile(catalogue.attachments().path(file.getPath()), hints,
				Corrections.cells(delivery, file.getName(), catalogue.attachments()::path))).toList();
	}
}
