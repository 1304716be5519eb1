package org.orodha.data.load;

import java.io.IOException;

import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.findings.Severity;

/** A file cannot be loaded, for the reason that its finding tells. */
public final class LoadException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Finding finding;

	public LoadException(LoadRule rule, Place place, String message, Throwable cause) {
		super(message, cause);
		finding = Finding.at(rule.id(), Severity.ERROR, place, message);
	}

	/** What is wrong, where, and how to mend it. */
	public Finding finding() {
		return finding;
	}
}
