// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.raci;

import java.util.Collection;
import java.util.stream.Collectors;

import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Responsibility;
import org.orodha.sop.raci.RaciGap;

/** The texts about who has which part in which step. */
final class RaciText {

	private static final Messages MESSAGES = Messages.of(RaciText.class).withFigures();

	private RaciText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}

	/** What a step lacks, in words; empty for nothing. */
	static String gaps(Collection<RaciGap> gaps) {
		return gaps.stream().map(gap -> text("gap." + gap.name())).collect(Collectors.joining(", "));
	}

	/** Parts in words. */
	static String parts(Collection<Responsibility> parts) {
		return parts.stream().map(Labels::of).collect(Collectors.joining(", "));
	}
}
