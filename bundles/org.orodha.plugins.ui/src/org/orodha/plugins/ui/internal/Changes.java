// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.orodha.plugins.Plugin;
import org.orodha.ui.internal.text.UiText;

/** What changed between two versions of a plug-in, as far as they say it of themselves. */
final class Changes {

	private Changes() {
	}

	/** Each change as a sentence. */
	static List<String> between(Plugin before, Plugin after) {
		List<String> changes = new ArrayList<>();
		if (!before.signer().equals(after.signer()))
			changes.add(ManagerText.text("changes.signer", signer(before), signer(after)));
		without(Words.contributions(after), Words.contributions(before)).forEach(added -> changes.add(ManagerText.text("changes.added", added)));
		without(Words.contributions(before), Words.contributions(after)).forEach(gone -> changes.add(ManagerText.text("changes.gone", gone)));
		without(Words.needs(after), Words.needs(before)).forEach(need -> changes.add(ManagerText.text("changes.needs", need)));
		String size = UiText.size(after.size());
		if (!size.equals(UiText.size(before.size())))
			changes.add(ManagerText.text("changes.size", size, UiText.size(before.size())));
		return changes;
	}

	private static String signer(Plugin plugin) {
		return plugin.signer().isEmpty() ? ManagerText.text("changes.nobody") : plugin.signer();
	}

	private static Set<String> without(List<String> all, List<String> others) {
		Set<String> left = new LinkedHashSet<>(all);
		left.removeAll(others);
		return left;
	}
}
