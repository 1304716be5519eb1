// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import java.io.IOException;

import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.model.Severity;

/** A file cannot be loaded, for the reason that its finding tells. */
public final class LoadException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Finding finding;
	private final boolean loadable;

	public LoadException(LoadRule rule, Place place, String message, Throwable cause) {
		this(rule, place, message, cause, rule == LoadRule.UNREADABLE || rule == LoadRule.CHANGED);
	}

	/** @param finding an error that is about what a catalogue says of the file, rather than about a place in it */
	public LoadException(Finding finding) {
		this(finding, true);
	}

	private LoadException(Finding finding, boolean loadable) {
		super(finding.message());
		this.finding = finding;
		this.loadable = loadable;
	}

	private LoadException(LoadRule rule, Place place, String message, Throwable cause, boolean loadable) {
		super(message, cause);
		this.loadable = loadable;
		finding = Finding.of(rule, message).severity(Severity.ERROR).place(place).build();
	}

	/** A file for which this machine has not enough memory or disk, and that may be all right. */
	public static LoadException noRoom(Place place, String message, Throwable cause) {
		return new LoadException(LoadRule.TOO_LARGE, place, message, cause, true);
	}

	/** A file that nobody can read as what it should be, for the reason that a finding tells. */
	public static LoadException ofTheFile(Finding finding) {
		return new LoadException(finding, false);
	}

	/** Whether the file itself is such that nobody can load it, rather than this machine at this time or what a catalogue says. */
	public boolean isOfTheFile() {
		return !loadable;
	}

	/** What is wrong, where, and how to mend it. */
	public Finding finding() {
		return finding;
	}
}
