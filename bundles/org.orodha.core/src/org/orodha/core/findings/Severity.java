package org.orodha.core.findings;

import java.util.Locale;

/** How much a finding matters, from least to most. */
public enum Severity {
	/** Worth knowing; nothing needs to be done. */
	INFORMATION,
	/** Should be mended; the catalogue can be used as it is. */
	WARNING,
	/** Must be mended. */
	ERROR;

	/** The name in lower case, as the command line and reports write it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
