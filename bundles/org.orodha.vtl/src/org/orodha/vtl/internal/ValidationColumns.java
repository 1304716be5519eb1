// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.insee.vtl.parser.VtlParser;

/** The columns that validation operators add to a dataset, and what each of them gives out. */
final class ValidationColumns {

	/** What a validation operator gives out. */
	enum Output {
		/** The rows that break a rule, with their measures. */
		INVALID,
		/** All rows, with the verdict. */
		ALL,
		/** All rows, with the verdict and their measures. */
		ALL_MEASURES;

		static Output of(VtlParser.ValidationOutputContext written) {
			if (written == null || written.INVALID() != null)
				return INVALID;
			return written.ALL() != null ? ALL : ALL_MEASURES;
		}
	}

	private final SqlWriter sql;

	ValidationColumns(SqlWriter sql) {
		this.sql = sql;
	}

	/**
	 * The result of one rule.
	 *
	 * @param dataset   identifiers and measures
	 * @param rule      the name of the rule for the identifier ruleid, or null where there is only one
	 * @param holds     whether a row keeps to the rule
	 * @param imbalance the difference, or null where the operator has none
	 */
	Relation of(Relation dataset, String rule, Scalar holds, Scalar imbalance, Output output, VtlParser.ErCodeContext code,
			VtlParser.ErLevelContext level) {
		List<Component> columns = new ArrayList<>(dataset.identifiers());
		if (rule != null)
			columns.add(new Component("ruleid", Component.Role.IDENTIFIER, text(rule), null));
		if (output != Output.ALL)
			columns.addAll(dataset.measures());
		if (output != Output.INVALID || rule == null)
			columns.add(Component.measure("bool_var", holds));
		if (imbalance != null)
			columns.add(Component.measure("imbalance", imbalance));
		columns.add(Component.measure("errorcode", where(holds, code == null ? null : RuleMaker.text(code.constant()))));
		columns.add(Component.measure("errorlevel", where(holds, level == null ? null : RuleMaker.text(level.constant()))));
		Relation all = dataset.with(columns);
		if (output != Output.INVALID)
			return all.settled(sql);
		Scalar broken = new ComparisonOperators(sql).not(holds);
		return broken.window() ? DatasetClauses.selected(all, broken, sql) : all.filtered(broken.sql());
	}

	private Scalar text(String value) {
		return value == null ? Scalar.of("cast(null as varchar)", VtlType.STRING)
				: Scalar.of(sql.text(value), VtlType.STRING);
	}

	private Scalar where(Scalar holds, String value) {
		return value == null ? text(null)
				: Scalar.of("(case when not " + holds.sql() + " then " + sql.text(value) + " end)", VtlType.STRING, holds);
	}

	/** The results of several rules together. */
	Relation together(List<Relation> results) {
		Relation first = results.get(0);
		if (results.size() == 1)
			return first;
		Set<String> queries = new LinkedHashSet<>();
		results.forEach(result -> queries.add(result.sql(sql)));
		return first.of(queries.stream().collect(Collectors.joining(" union all ", "(", ") as q")), sql, first.components());
	}
}
