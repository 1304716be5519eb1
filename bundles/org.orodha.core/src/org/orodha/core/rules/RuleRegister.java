// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.findings.Rule;
import org.orodha.core.text.Messages;
import org.osgi.framework.Bundle;

/**
 * The rules of all plug-ins, as the extensions of {@code org.orodha.core.rules} name them. Each rule is looked at by itself: one
 * that lacks a text or repeats an identifier is left out and named.
 */
public final class RuleRegister {

	private static final Messages MESSAGES = Messages.of(RuleRegister.class);

	private final Map<String, Registered> rules = new HashMap<>();
	private final List<Finding> leftOut = new ArrayList<>();

	/**
	 * A rule of a plug-in.
	 *
	 * @param rule   the rule
	 * @param plugin the symbolic name of the bundle that registers it
	 */
	public record Registered(Rule rule, String plugin) {
	}

	private RuleRegister() {
		List<IConfigurationElement> registers = new ArrayList<>(
				List.of(RegistryFactory.getRegistry().getConfigurationElementsFor("org.orodha.core", "rules")));
		registers.sort(Comparator.comparingLong(RuleRegister::age));
		registers.forEach(this::read);
	}

	/** What is registered now. */
	public static RuleRegister installed() {
		return new RuleRegister();
	}

	/** All rules that can be used, by identifier. */
	public List<Registered> rules() {
		return rules.values().stream().sorted(Comparator.comparing(registered -> registered.rule().id())).toList();
	}

	/** The rule of an identifier; empty for one that nobody registers, such as one of a ruleset. */
	public Optional<Rule> find(String id) {
		return Optional.ofNullable(rules.get(id)).map(Registered::rule);
	}

	/** What is wrong with rules that are left out, a finding for each. */
	public List<Finding> leftOut() {
		return List.copyOf(leftOut);
	}

	private static long age(IConfigurationElement register) {
		Bundle bundle = ContributorFactoryOSGi.resolve(register.getContributor());
		return bundle == null ? Long.MAX_VALUE : bundle.getBundleId();
	}

	private void read(IConfigurationElement register) {
		String plugin = register.getContributor().getName();
		String named = String.valueOf(register.getAttribute("class"));
		try {
			Object[] constants = ContributorFactoryOSGi.resolve(register.getContributor()).loadClass(named).getEnumConstants();
			if (constants == null || !Arrays.stream(constants).allMatch(Rule.class::isInstance))
				leaveOut(plugin, MESSAGES.text("rules.class", named));
			else
				for (Object constant : constants)
					add((Rule) constant, plugin);
		} catch (ReflectiveOperationException | RuntimeException | LinkageError failure) {
			leaveOut(plugin, MESSAGES.text("rules.failed", named, failure));
		}
	}

	private void add(Rule rule, String plugin) {
		try {
			String id = rule.id();
			if (rule.title().isBlank() || rule.why().isBlank() || rule.mend().isBlank() || rule.severities().isEmpty())
				leaveOut(plugin, MESSAGES.text("rules.incomplete", id));
			else if (rules.putIfAbsent(id, new Registered(rule, plugin)) != null)
				leaveOut(plugin, MESSAGES.text("rules.twice", id, rules.get(id).plugin()));
		} catch (RuntimeException | LinkageError failure) {
			leaveOut(plugin, MESSAGES.text("rules.failed", rule.getClass().getName(), failure));
		}
	}

	private void leaveOut(String plugin, String message) {
		leftOut.add(Finding.of(CatalogueRule.CONTRIBUTION_LEFT_OUT, message).place(Place.of(plugin + "/plugin.xml")).build());
	}
}
