// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.law;

import java.util.Objects;

import org.orodha.model.Agency;

/** Who gets data. */
public sealed interface Recipient {

	/** An agency, or a body abroad. */
	record Body(Agency agency) implements Recipient {

		public Body {
			Objects.requireNonNull(agency);
		}
	}

	/** Anybody: the data is published. */
	record Everybody() implements Recipient {
	}
}
