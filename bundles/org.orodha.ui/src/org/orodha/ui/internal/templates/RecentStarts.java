// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.orodha.ui.internal.preferences.Remembered;

/** What a person let new elements of a kind start from, the last choice first. */
public final class RecentStarts {

	private static final int MOST = 8;
	private static final String ALL = "*";

	private RecentStarts() {
	}

	/** What there is to start from, those first that were chosen last. */
	static List<Start> sorted(List<Start> starts) {
		boolean several = starts.stream().map(Start::kind).distinct().count() > 1;
		List<Start> sorted = new ArrayList<>(starts);
		sorted.sort(Comparator.comparingInt(start -> rank(several ? ids(ALL) : ids(start.kind().getName()), start.id())));
		return List.copyOf(sorted);
	}

	private static int rank(List<String> ids, String id) {
		int rank = ids.indexOf(id);
		return rank < 0 ? MOST : rank;
	}

	/** Notes what was chosen. */
	public static void add(Start start) {
		note(start.kind().getName(), start.id());
		if (start instanceof TemplateStart)
			note(ALL, start.id());
	}

	private static void note(String key, String id) {
		settings().put(key, Stream.concat(Stream.of(id), ids(key).stream().filter(other -> !other.equals(id))).limit(MOST)
				.toArray(String[]::new));
	}

	private static List<String> ids(String key) {
		String[] ids = settings().getArray(key);
		return ids == null ? List.of() : Arrays.asList(ids);
	}

	private static IDialogSettings settings() {
		return Remembered.of(RecentStarts.class, "starts");
	}
}
