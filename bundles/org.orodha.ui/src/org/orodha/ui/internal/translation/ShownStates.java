// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.translation;

import java.util.Set;

import org.orodha.core.translation.TranslationState;

/** Which texts are listed. */
enum ShownStates {
	OPEN(TranslationState.MISSING, TranslationState.OUTDATED), MISSING(TranslationState.MISSING), OUTDATED(
			TranslationState.OUTDATED), TRANSLATED(TranslationState.TRANSLATED), ALL(TranslationState.values());

	private final Set<TranslationState> states;

	ShownStates(TranslationState... states) {
		this.states = Set.of(states);
	}

	Set<TranslationState> states() {
		return states;
	}
}
