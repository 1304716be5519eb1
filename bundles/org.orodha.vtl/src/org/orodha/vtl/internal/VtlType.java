// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import org.orodha.core.text.Messages;
import org.orodha.model.VariableType;

/** The basic scalar types of VTL, as far as they occur in data. */
enum VtlType {
	INTEGER, NUMBER, STRING, BOOLEAN, DATE, DATE_TIME, TIME_PERIOD, DURATION,
	/** The type of the constant null, which fits every other. */
	NULL;

	static VtlType of(VariableType type) {
		return switch (type) {
		case STRING, CODED -> STRING;
		case INTEGER -> INTEGER;
		case DECIMAL -> NUMBER;
		case BOOLEAN -> BOOLEAN;
		case DATE -> DATE;
		case DATE_TIME -> DATE_TIME;
		case TIME_PERIOD -> TIME_PERIOD;
		};
	}

	boolean numeric() {
		return this == INTEGER || this == NUMBER || this == NULL;
	}

	boolean time() {
		return this == DATE || this == DATE_TIME || this == NULL;
	}

	boolean text() {
		return this == STRING || this == TIME_PERIOD || this == DURATION || this == NULL;
	}

	/** Whether a value of this type can stand where one of the other is expected. */
	boolean fits(VtlType expected) {
		return this == expected || this == NULL || expected == NULL || numeric() && expected == NUMBER
				|| time() && expected.time() || text() && expected.text();
	}

	/** The least type that values of both can stand for; the two fit one way or the other. */
	VtlType with(VtlType other) {
		if (this == NULL || this == INTEGER && other == NUMBER || this == DATE && other == DATE_TIME)
			return other;
		return this;
	}

	/** The name in the user's language. */
	String label() {
		return Messages.of(VtlType.class).text("type." + name());
	}
}
