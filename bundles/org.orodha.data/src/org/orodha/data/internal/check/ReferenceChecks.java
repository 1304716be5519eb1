// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.orodha.core.text.Messages;
import org.orodha.data.check.CheckReport.Skipped;
import org.orodha.data.rules.DataRule;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;
import org.orodha.vtl.VtlSource;

/** The rules that values refer to rows of other datasets, for those other datasets that are there. */
final class ReferenceChecks {

	private static final Messages MESSAGES = Messages.of(ReferenceChecks.class);

	private final Engine engine;
	private final Map<String, VtlSource> others;

	ReferenceChecks(Engine engine, Map<String, VtlSource> others) {
		this.engine = engine;
		this.others = others;
	}

	/** The rules of the columns whose values occur in another dataset, or in another column of the dataset itself. */
	List<RetainedRowsCheck> of(FileDescription description) throws EngineException {
		List<RetainedRowsCheck> checks = new ArrayList<>();
		for (Column column : description.columns())
			if (isKnown(column, description))
				checks.add(check(column, relation(column, description), "referred" + checks.size()));
		return checks;
	}

	/**
	 * The rules that cannot be applied, because nothing is there to compare with.
	 *
	 * @param lacking why other datasets cannot be compared with
	 */
	List<Skipped> skipped(FileDescription description, Map<String, String> lacking) {
		return description.columns().stream().filter(column -> column.reference() != null && !isKnown(column, description))
				.map(column -> column.reference().dataset()).distinct()
				.map(dataset -> new Skipped(DataRule.REFERENCE.id(),
						lacking.getOrDefault(dataset, MESSAGES.text("rule.alone", dataset)), false))
				.toList();
	}

	private boolean isKnown(Column column, FileDescription description) {
		return column.reference() != null && (column.reference().dataset().equals(description.dataset())
				|| others.containsKey(column.reference().dataset()));
	}

	private String relation(Column column, FileDescription description) {
		String dataset = column.reference().dataset();
		return dataset.equals(description.dataset()) ? CheckRun.ROWS : others.get(dataset).relation();
	}

	private RetainedRowsCheck check(Column column, String relation, String table) throws EngineException {
		String value = engine.dialect().name(column.name());
		String target = engine.dialect().name(column.reference().column());
		engine.run("create or replace table " + table + " as select distinct " + target + " from " + relation + " where " + target
				+ " is not null");
		String where = column.reference().dataset() + "." + column.reference().column();
		RuleInfo info = RuleInfo.of(DataRule.REFERENCE, 1, DataRule.REFERENCE.message(column.name(), where));
		RowCheck check = new RowCheck(info, List.of(column.name()), null,
				row -> DataRule.REFERENCE.text("found", column.name(), where, row.get(column.name())));
		return new RetainedRowsCheck(check, (asked, located) -> "select " + engine.dialect().name(RetainedRows.FILE) + ", "
				+ engine.dialect().name(RetainedRows.NUMBER) + ", " + value + " from " + located + " as r where " + value
				+ " is not null and " + value + " not in (select " + target + " from " + table + ")", true);
	}
}
