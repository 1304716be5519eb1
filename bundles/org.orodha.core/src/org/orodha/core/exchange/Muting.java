// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.internal.services.Services;

/**
 * Keeps rules silent in a catalogue, for instance while an exercise wants something to be found and not read. An OSGi service. Problems and
 * {@code orodha validate} honour it and tell that they do; nothing else changes, and a catalogue about which no service says anything has
 * all its findings. Clients implement it.
 *
 * @since 1.0
 */
public interface Muting {

	/**
	 * Rules that are silent.
	 *
	 * @param by    what keeps them silent, in the reader's language
	 * @param rules their identifiers
	 * @since 1.0
	 */
	record Muted(String by, Set<String> rules) {

		public Muted {
			rules = Set.copyOf(rules);
		}
	}

	/**
	 * What is silent in a catalogue; empty where all is told.
	 *
	 * @param folder the catalogue's folder
	 * @throws IOException where that cannot be read
	 */
	Optional<Muted> in(Path folder) throws IOException;

	/**
	 * What is told of findings: those of rules that are not silent and, where some are, a finding that says so.
	 *
	 * @param folder the folder of the catalogue that was checked
	 */
	static List<Finding> told(Path folder, List<Finding> findings) throws IOException {
		List<Finding> told = new ArrayList<>(findings);
		for (Muting muting : Services.of(Muting.class)) {
			Optional<Muted> muted = muting.in(folder).filter(each -> !each.rules().isEmpty());
			if (muted.isPresent()) {
				told.removeIf(finding -> muted.get().rules().contains(finding.rule()));
				told.add(Finding.of(CatalogueRule.RULES_MUTED,
						CatalogueRule.RULES_MUTED.message(muted.get().rules().size(), muted.get().by())).build());
			}
		}
		return List.copyOf(told);
	}
}
