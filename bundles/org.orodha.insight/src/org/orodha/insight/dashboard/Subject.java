// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.dashboard;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a chart is about.
 *
 * @since 1.0
 */
public enum Subject {
	/** How many elements of each agency lack nothing to be published. */
	COMPLETENESS(true),
	/** How many elements have which status of the life cycle. */
	STATUS(false),
	/** How many procedures of each agency are to be reviewed, and were not. */
	REVIEWS(true),
	/** How many texts of each agency are not translated to a language, or not anew. */
	TRANSLATIONS(false),
	/** How many deliveries of each agency that were due in a year came on time. */
	DELIVERIES(true),
	/** How often each rule is broken. */
	PROBLEMS(false);

	private final boolean share;

	Subject(boolean share) {
		this.share = share;
	}

	/** Whether a bar shows the parts of its own whole; else its length shows how it compares with the other bars. */
	public boolean isShare() {
		return share;
	}

	/** How it is written on the command line. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The one that is written so. */
	public static Optional<Subject> of(String id) {
		return Stream.of(values()).filter(subject -> subject.id().equals(id)).findFirst();
	}

	/** What its chart is called in the default locale's language. */
	public String title() {
		return DashboardText.text("title." + id());
	}

	/** What its chart says where it has no bars, in the default locale's language. */
	public String empty() {
		return DashboardText.text("empty." + id());
	}
}
