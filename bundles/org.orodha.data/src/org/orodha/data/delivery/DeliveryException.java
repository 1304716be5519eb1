// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.data.rules.DataRule;
import org.orodha.tables.LoadException;

/** Something cannot be done with a delivery. The message says what was expected, what was found and how to mend it. */
public final class DeliveryException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Finding finding;

	/** @param finding what is wrong, @param cause or null */
	public DeliveryException(Finding finding, Throwable cause) {
		super(finding.message(), cause);
		this.finding = finding;
	}

	/** @param element the identifier of the delivery or dataset concerned, @param message in the user's language */
	static DeliveryException of(String element, String message) {
		return of(element, message, null);
	}

	/** @param element the identifier of the delivery or dataset concerned, @param message in the user's language, @param cause or null */
	static DeliveryException of(String element, String message, Throwable cause) {
		return new DeliveryException(Finding.of(DataRule.DELIVERY_IMPOSSIBLE, message).element(element).build(), cause);
	}

	/** @param file the file concerned, @param message in the user's language, @param cause or null */
	static DeliveryException at(String file, String message, Throwable cause) {
		return new DeliveryException(Finding.of(DataRule.DELIVERY_IMPOSSIBLE, message).place(Place.of(file)).build(), cause);
	}

	/** Whether the files are such that nobody can load them: there is nothing to receive. */
	public boolean isOfTheFiles() {
		return getCause() instanceof LoadException unreadable && unreadable.isOfTheFile();
	}

	/** The same, as a finding. */
	public Finding finding() {
		return finding;
	}
}
