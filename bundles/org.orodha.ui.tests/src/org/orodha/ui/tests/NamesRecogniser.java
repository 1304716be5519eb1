// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import java.util.Optional;

import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Recogniser;

/** Knows lists of names by their heading. */
public final class NamesRecogniser implements Recogniser {

	@Override
	public Optional<String> recognise(FileHead head) {
		return head.text().startsWith("Names:") ? Optional.of("a list of names") : Optional.empty();
	}
}
