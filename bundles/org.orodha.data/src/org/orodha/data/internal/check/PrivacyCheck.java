// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.data.check.RuleResult.Example;
import org.orodha.data.disclosure.PersonalData;
import org.orodha.data.disclosure.PersonalData.Evidence;
import org.orodha.data.disclosure.PersonalData.PersonalColumn;
import org.orodha.data.rules.DataRule;
import org.orodha.engine.Engine;
import org.orodha.model.VariableType;
import org.orodha.tables.description.Column;

/**
 * Tells columns that seem to identify persons while the dataset's description does not say so, unknown columns among them. The
 * first rows are enough to see it.
 */
final class PrivacyCheck {

	private static final Messages MESSAGES = Messages.of(PrivacyCheck.class);
	private static final int ROWS = 10_000;
	private static final String FILE = "privacy_file";
	private static final String SAMPLE = "privacy_sample";

	private final Engine engine;
	private final RuleTallies tallies;

	PrivacyCheck(Engine engine, RuleTallies tallies) {
		this.engine = engine;
		this.tallies = tallies;
	}

	void tell(CheckedFile file, HeaderMatch header) throws IOException {
		List<String> open = file.rows().columns().stream().filter(name -> isOpen(header.present().get(name))).toList();
		if (open.isEmpty())
			return;
		engine.read(FILE, file.rows());
		engine.run("create or replace table " + SAMPLE + " as select "
				+ open.stream().map(engine.dialect()::name).collect(Collectors.joining(", ")) + " from " + FILE + " limit " + ROWS);
		RuleInfo info = RuleInfo.of(DataRule.PERSONAL_DATA, 1);
		for (PersonalColumn found : PersonalData.in(engine, SAMPLE, open, null))
			tallies.add(info, List.of(found.column()), new Example(Place.of(file.name()).row(file.headerLine()).column(found.column()), 0,
					found.column(), message(found)));
	}

	/** Whether the description leaves open that a column, null for an unknown one, identifies persons. */
	private static boolean isOpen(Column column) {
		if (column == null)
			return true;
		boolean free = column.type() == VariableType.STRING || column.type() == VariableType.DATE;
		return free && column.codes() == null && !column.identifying();
	}

	private static String message(PersonalColumn found) {
		return found.evidence() == Evidence.MEANING ? DataRule.PERSONAL_DATA.text("name", found.column())
				: DataRule.PERSONAL_DATA.text("found", found.column(), MESSAGES.text("evidence." + found.evidence().name()),
						found.matching(), found.values());
	}
}
