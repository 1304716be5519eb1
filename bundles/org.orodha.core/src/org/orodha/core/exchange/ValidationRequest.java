// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.time.Clock;
import java.time.LocalDate;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.FindingSink;

/**
 * What a validator is asked to check, and where it tells what it finds. Made by Orodha.
 *
 * @since 1.0
 */
public final class ValidationRequest implements FindingSink {

	private final Catalogue catalogue;
	private final OptionValues options;
	private final LocalDate on;
	private final FindingSink sink;

	private ValidationRequest(Catalogue catalogue, OptionValues options, LocalDate on, FindingSink sink) {
		this.catalogue = catalogue;
		this.options = options;
		this.on = on;
		this.sink = sink;
	}

	/**
	 * A request as of today.
	 *
	 * @param catalogue the catalogue to check
	 * @param options   the values of the validator's options
	 * @param sink      takes what is found
	 */
	public static ValidationRequest of(Catalogue catalogue, OptionValues options, FindingSink sink) {
		return of(catalogue, options, WorkingDays.of(catalogue).today(Clock.systemDefaultZone()), sink);
	}

	/**
	 * A request.
	 *
	 * @param catalogue the catalogue to check
	 * @param options   the values of the validator's options
	 * @param on        the day as of which it is checked
	 * @param sink      takes what is found
	 */
	public static ValidationRequest of(Catalogue catalogue, OptionValues options, LocalDate on, FindingSink sink) {
		return new ValidationRequest(catalogue, options, on, sink);
	}

	/** The catalogue to check. */
	public Catalogue catalogue() {
		return catalogue;
	}

	/** The values of the validator's options. */
	public OptionValues options() {
		return options;
	}

	/** The day as of which the catalogue is checked: what is overdue or has ended is so on this day. */
	public LocalDate on() {
		return on;
	}

	/** Tells what was found. */
	@Override
	public void add(Finding finding) {
		sink.add(finding);
	}
}
