// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.exchange;

import java.nio.file.Path;

import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.table.TableReader;
import org.orodha.core.text.Messages;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The reader of table files that is installed. */
public final class InstalledTableReader {

	private InstalledTableReader() {
	}

	/**
	 * The reader.
	 *
	 * @param file what is to be read
	 * @throws ImportException where none is installed
	 */
	public static TableReader get(Path file) throws ImportException {
		BundleContext context = FrameworkUtil.getBundle(InstalledTableReader.class).getBundleContext();
		ServiceReference<TableReader> reference = context.getServiceReference(TableReader.class);
		TableReader reader = reference == null ? null : context.getService(reference);
		if (reader == null) {
			Messages messages = Messages.of(TableReader.class);
			throw new ImportException(Place.of(file.toString()), messages.text("reader.none"),
					messages.text("reader.none.remedy"));
		}
		return reader;
	}
}
