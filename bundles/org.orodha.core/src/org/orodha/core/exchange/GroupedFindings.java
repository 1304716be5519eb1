// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.FindingSink;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.model.Severity;

/**
 * The findings of one validator: equal ones once, each rule's up to a bound. What is left out is told, a line a rule, as grave
 * as the gravest of it.
 */
final class GroupedFindings implements FindingSink {

	private static final int LONGEST_MESSAGE = 10_000;

	private final String validator;
	private final int perRule;
	private final int all;
	private final Map<Key, Group> groups = new LinkedHashMap<>();
	private final Map<String, Integer> told = new LinkedHashMap<>();
	private final Map<String, Rest> rest = new LinkedHashMap<>();
	private boolean closed;

	private record Key(String rule, Severity severity, String element, String feature, Place place, String message) {
	}

	private static final class Group {
		private final Finding finding;
		private long times = 1;

		Group(Finding finding) {
			this.finding = finding;
		}
	}

	private record Rest(Severity severity, long times) {
	}

	/**
	 * @param validator the identifier of the validator
	 * @param perRule   how many different findings of a rule are told
	 * @param all       how many different findings are told
	 */
	GroupedFindings(String validator, int perRule, int all) {
		this.validator = validator;
		this.perRule = perRule;
		this.all = all;
	}

	/** Takes a finding; one that comes after all were asked for, from a thread that was given up, is forgotten. */
	@Override
	public synchronized void add(Finding finding) {
		Objects.requireNonNull(finding, "finding");
		if (closed)
			return;
		String message = finding.message().length() > LONGEST_MESSAGE ? finding.message().substring(0, LONGEST_MESSAGE) + "…"
				: finding.message();
		Key key = new Key(finding.rule(), finding.severity(), finding.element(), finding.feature(), finding.place(), message);
		Group group = groups.get(key);
		if (group != null)
			group.times++;
		else if (groups.size() >= all || told.getOrDefault(finding.rule(), 0) >= perRule)
			rest.merge(told.containsKey(finding.rule()) ? finding.rule() : "*", new Rest(finding.severity(), 1), GroupedFindings::sum);
		else {
			told.merge(finding.rule(), 1, Integer::sum);
			groups.put(key, new Group(finding.but().message(message).build()));
		}
	}

	private static Rest sum(Rest one, Rest other) {
		return new Rest(one.severity().compareTo(other.severity()) >= 0 ? one.severity() : other.severity(),
				one.times() + other.times());
	}

	/** What was found; nothing is taken any more. */
	synchronized List<Finding> close() {
		closed = true;
		Messages messages = Messages.of(GroupedFindings.class);
		List<Finding> findings = new ArrayList<>();
		groups.values().forEach(group -> findings.add(group.times == 1 ? group.finding : repeated(group, messages)));
		rest.forEach((rule, left) -> findings.add(Finding
				.of(CatalogueRule.FINDINGS_LEFT_OUT, messages.text("findings.left-out", left.times(), rule, validator))
				.severity(left.severity()).build()));
		groups.clear();
		return findings;
	}

	private static Finding repeated(Group group, Messages messages) {
		Finding finding = group.finding;
		return finding.but().message(messages.text("findings.repeated", finding.message(), group.times)).build();
	}
}
