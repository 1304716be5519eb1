// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.util.List;

import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.findings.Rule;
import org.orodha.model.Severity;
import org.orodha.plugins.PluginException;

/** The rules about plug-ins as they are installed. The identifiers never change. */
public enum PluginRule implements Rule {
	/** A plug-in cannot be installed, changed or removed. */
	UNUSABLE("OR-0910", Severity.ERROR),
	/** A plug-in is not trusted. */
	NOT_TRUSTED("OR-0911", Severity.ERROR),
	/** A plug-in does not fit this version of Orodha. */
	SET_ASIDE("OR-0912", Severity.WARNING),
	/** A file of a plug-in is not as it was installed. */
	CHANGED("OR-0913", Severity.ERROR),
	/** A plug-in says something about itself that does not hold. */
	FAULTY("OR-0914", Severity.ERROR, Severity.WARNING),
	/** Elements came from a plug-in that is not here. */
	MISSING("OR-0915", Severity.INFORMATION);

	private final String id;
	private final List<Severity> severities;

	PluginRule(String id, Severity... severities) {
		this.id = id;
		this.severities = List.of(severities);
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public List<Severity> severities() {
		return severities;
	}

	/** A failure by this rule; the text is the one of that key beside it. */
	PluginException failure(String place, Throwable cause, String key, Object... values) {
		return new PluginException(finding(place, key, values), cause);
	}

	/** A finding of this rule; the text is the one of that key beside it. */
	Finding finding(String place, String key, Object... values) {
		return Finding.of(this, PluginTexts.text(key, values)).place(place == null ? null : Place.of(place)).build();
	}
}
