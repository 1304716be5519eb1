// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.Arrays;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.orodha.core.text.EnumKeys;

/** How the explorer arranges a catalogue. */
public enum Grouping {
	/** By the agency that keeps the element, then by kind. */
	AGENCY,
	/** By topic. */
	TOPIC,
	/** By kind. */
	KIND,
	/** By status, then by kind. */
	STATUS,
	/** By the legal instrument that is the basis, then by kind. */
	LEGAL_BASIS;

	private static final String PREFERENCE = "explorer.grouping";

	/** The name in lower case with hyphens, as icons and texts use it. */
	public String key() {
		return EnumKeys.of(this);
	}

	/** The arrangement that the user chose last. */
	public static Grouping remembered() {
		String name = InstanceScope.INSTANCE.getNode("org.orodha.ui").get(PREFERENCE, AGENCY.name());
		return Arrays.stream(values()).filter(value -> value.name().equals(name)).findFirst().orElse(AGENCY);
	}

	/** Makes this the arrangement of all explorers. */
	public void remember() {
		InstanceScope.INSTANCE.getNode("org.orodha.ui").put(PREFERENCE, name());
	}
}
