// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.exchange.Validator;
import org.orodha.testkit.internal.Setting;

/**
 * Runs a validator as the workbench and {@code orodha validate} do, in the guard.
 *
 * <pre>
 * ValidatorRun.of("dis.tables").on(catalogue).asOf(LocalDate.of(2026, 1, 1)).check().finds("OR-DIS-2");
 * </pre>
 *
 * @since 1.0
 */
public final class ValidatorRun {

	private final Setting<Validator> setting;
	private LocalDate day;

	private ValidatorRun(String id) {
		setting = new Setting<>(id, Installed.validators());
	}

	/**
	 * A validator.
	 *
	 * @throws AssertionError where none of that identifier is installed
	 */
	public static ValidatorRun of(String id) {
		return new ValidatorRun(id);
	}

	/** The catalogue to check. */
	public ValidatorRun on(Catalogue catalogue) {
		setting.on(catalogue);
		return this;
	}

	/** The value of an option; without one, its default. */
	public ValidatorRun option(String name, String value) {
		setting.option(name, value);
		return this;
	}

	/** The day as of which it is checked; without one, today. */
	public ValidatorRun asOf(LocalDate date) {
		day = date;
		return this;
	}

	/** Checks the catalogue. A validator that fails is a finding, too. */
	public FindingsCheck check() {
		return new FindingsCheck(setting.id(), new Validation(new Guard(), day).run(setting.catalogue(), List.of(setting.contribution()),
				Map.of(setting.id(), setting.options()), new NullProgressMonitor()));
	}
}
