// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.Locale;

/**
 * The constants of enums as commands, files and settings write them.
 *
 * @since 1.0
 */
public final class EnumKeys {

	private EnumKeys() {
	}

	/** A constant in kebab case: LEAVE_OUT is leave-out. */
	public static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
