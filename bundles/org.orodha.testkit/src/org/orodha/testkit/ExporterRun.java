// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.testkit;

import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Exports;
import org.orodha.core.exchange.Installed;
import org.orodha.testkit.internal.Setting;

/**
 * Runs an exporter as the wizard and {@code orodha export} do, in the guard, on a copy of the catalogue without what the audience may not see.
 *
 * <pre>
 * ExporterRun.of("dis.tables").on(catalogue).forAudience(Audience.MEMBERS).write(file).elements(12).withholds(1).losesNothing();
 * </pre>
 *
 * @since 1.0
 */
public final class ExporterRun {

	private final Setting<Exporter> setting;
	private Audience audience = Audience.OWN_AGENCY;

	private ExporterRun(String id) {
		setting = new Setting<>(id, Installed.exporters());
	}

	/**
	 * An exporter.
	 *
	 * @throws AssertionError where none of that identifier is installed
	 */
	public static ExporterRun of(String id) {
		return new ExporterRun(id);
	}

	/** The catalogue to write. */
	public ExporterRun on(Catalogue catalogue) {
		setting.on(catalogue);
		return this;
	}

	/** The value of an option; without one, its default. */
	public ExporterRun option(String name, String value) {
		setting.option(name, value);
		return this;
	}

	/** Who will read it; without one, the own agency, which may see all. */
	public ExporterRun forAudience(Audience readers) {
		audience = readers;
		return this;
	}

	/**
	 * Writes.
	 *
	 * @param target a file, or a folder where the exporter writes several
	 * @return what was written
	 * @throws AssertionError where the exporter fails
	 */
	public ExportCheck write(Path target) {
		return new ExportCheck(setting.id(), setting.result(export(target)));
	}

	/**
	 * Writes what it cannot write.
	 *
	 * @return what it says
	 * @throws AssertionError where the exporter writes it
	 */
	public FindingCheck refuse(Path target) {
		return new FindingCheck(setting.failure(export(target)));
	}

	private Outcome<ExportReport> export(Path target) {
		return new Exports(new Guard()).export(setting.catalogue(), setting.contribution(), target, setting.options(), audience,
				new NullProgressMonitor());
	}
}
