// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.testkit;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Proposal;
import org.orodha.testkit.internal.Setting;

/**
 * Runs an importer as the wizard and {@code orodha import} do, in the guard and on a copy of the catalogue.
 *
 * <pre>
 * ImporterRun.of("dis.tables").on(catalogue).option("year", "2025").read(file).creates("dis.register.t1").apply();
 * ImporterRun.of("dis.tables").on(catalogue).refuse(broken).at(2, "Year").says("found 'last year'");
 * </pre>
 *
 * @since 1.0
 */
public final class ImporterRun {

	private final Setting<Importer> setting;

	private ImporterRun(String id) {
		setting = new Setting<>(id, Installed.importers());
	}

	/**
	 * An importer.
	 *
	 * @throws AssertionError where none of that identifier is installed
	 */
	public static ImporterRun of(String id) {
		return new ImporterRun(id);
	}

	/** The catalogue that the file is compared with. */
	public ImporterRun on(Catalogue catalogue) {
		setting.on(catalogue);
		return this;
	}

	/** The value of an option; without one, its default. */
	public ImporterRun option(String name, String value) {
		setting.option(name, value);
		return this;
	}

	/**
	 * Reads files. Nothing is changed yet.
	 *
	 * @return what is proposed
	 * @throws AssertionError where the importer fails
	 */
	public ProposalCheck read(Path... files) {
		return new ProposalCheck(setting.catalogue(), setting.id(), setting.result(propose(files)));
	}

	/**
	 * Reads files that it cannot read.
	 *
	 * @return what it says
	 * @throws AssertionError where the importer reads them
	 */
	public FindingCheck refuse(Path... files) {
		return new FindingCheck(setting.failure(propose(files)));
	}

	private Outcome<Proposal> propose(Path... files) {
		return new Imports(new Guard()).propose(setting.catalogue(), setting.contribution(), List.of(files), setting.options(),
				new NullProgressMonitor());
	}
}
