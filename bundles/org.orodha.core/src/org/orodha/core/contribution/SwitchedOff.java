// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Messages;
import org.slf4j.LoggerFactory;

/**
 * The contributions that did not stop when they had to. Their threads cannot be ended, so they are not run again before Orodha
 * is started anew.
 *
 * @since 1.0
 */
public final class SwitchedOff {

	private static final Map<String, Finding> FINDINGS = new ConcurrentSkipListMap<>();

	private SwitchedOff() {
	}

	/** What is switched off, a finding for each. */
	public static List<Finding> findings() {
		return List.copyOf(FINDINGS.values());
	}

	static boolean contains(Contribution<?> contribution) {
		return FINDINGS.containsKey(key(contribution));
	}

	static Finding finding(Contribution<?> contribution) {
		return FINDINGS.get(key(contribution));
	}

	static Finding add(Contribution<?> contribution, Thread thread) {
		Finding finding = Finding.of(CatalogueRule.PLUGIN_SWITCHED_OFF, Messages.of(SwitchedOff.class)
				.text("contribution.leaked", contribution.id(), contribution.plugin(), contribution.version(), thread.getName())).build();
		FINDINGS.put(key(contribution), finding);
		LoggerFactory.getLogger(SwitchedOff.class).warn(finding.message());
		return finding;
	}

	private static String key(Contribution<?> contribution) {
		return contribution.plugin() + " " + contribution.version() + " " + contribution.id();
	}
}
