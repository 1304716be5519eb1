// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

import fr.insee.vtl.parser.VtlParser;

/** Finds the columns that a script names. */
final class ColumnLookup {

	private ColumnLookup() {
	}

	/** @throws VtlProblemException where the dataset has no such column, or several */
	static Component require(Relation dataset, VtlParser.ComponentIDContext name) {
		List<TerminalNode> parts = name.IDENTIFIER();
		return parts.size() == 1 ? require(dataset, ScriptNames.plain(name), name)
				: require(dataset, ScriptNames.plain(parts.get(0).getText()), ScriptNames.plain(parts.get(1).getText()), name);
	}

	static Component require(Relation dataset, String name, ParserRuleContext at) {
		Component found = find(dataset, name);
		if (found == null)
			throw unknown(dataset, name, at);
		return found;
	}

	/** The column of one of the datasets of a join, or of a dataset by its name. */
	static Component require(Relation dataset, String alias, String name, ParserRuleContext at) {
		List<Component> those = dataset.those(component -> component.base().equalsIgnoreCase(name)
				&& (component.origin() == null || component.origin().equalsIgnoreCase(alias)));
		if (those.isEmpty())
			throw unknown(dataset, name, at);
		return those.get(0);
	}

	/** The column of that name, or null. */
	static Component find(Relation dataset, String name) {
		String found = ScriptNames.find(name, dataset.components().stream().map(Component::name).toList());
		return found == null ? null
				: dataset.components().stream().filter(component -> component.name().equals(found)).findFirst().orElseThrow();
	}

	private static VtlProblemException unknown(Relation dataset, String name, ParserRuleContext at) {
		List<String> names = dataset.components().stream().map(Component::name).toList();
		String suffix = "#" + name;
		List<String> ambiguous = names.stream()
				.filter(other -> other.regionMatches(true, other.length() - suffix.length(), suffix, 0, suffix.length())).toList();
		return ambiguous.isEmpty()
				? new VtlProblemException(at, at.getText().startsWith("'") ? "column.quoted" : "column.unknown", name, dataset.dataset(),
						ScriptNames.suggestion(name, names), String.join(", ", names))
				: new VtlProblemException(at, "column.ambiguous", name, String.join(", ", ambiguous));
	}
}
