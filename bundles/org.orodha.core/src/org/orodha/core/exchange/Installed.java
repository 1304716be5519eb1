// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import org.orodha.core.contribution.Contributions;

/** What is installed to bring files in, to check and to write files. */
public final class Installed {

	private Installed() {
	}

	/** What brings files in. */
	public static Contributions<Importer> importers() {
		return Contributions.of("importers", "importer");
	}

	/** What checks. */
	public static Contributions<Validator> validators() {
		return Contributions.of("validators", "validator");
	}

	/** What writes files. */
	public static Contributions<Exporter> exporters() {
		return Contributions.of("exporters", "exporter");
	}

	/** What writes statistical tables. */
	public static Contributions<TableExporter> tableExporters() {
		return Contributions.of("exporters", "tableExporter");
	}
}
