// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.orodha.core.text.Messages;
import org.orodha.core.text.Visible;
import org.orodha.data.disclosure.PersonalData.Evidence;
import org.orodha.model.Code;
import org.orodha.model.LocalizedText;
import org.orodha.model.VariableType;
import org.orodha.tables.description.ValueCount;

/** What a column's description is concluded from, in the reader's words. */
final class Basis {

	static final Messages MESSAGES = Messages.of(Basis.class);
	private static final int NAMED = 5;
	private static final int LONG = 40;

	private Basis() {
	}

	/** What a column's values show. */
	static String of(Conclusion column, long rows, List<String> key) {
		Facts facts = column.facts();
		List<String> parts = new ArrayList<>();
		parts.add(MESSAGES.text("rows", rows));
		if (facts.values() == 0)
			parts.add(MESSAGES.text("values.none"));
		else {
			parts.add(MESSAGES.text("empties", facts.empties()));
			parts.add(type(facts));
			parts.add(MESSAGES.text(facts.exact() ? "distinct" : "distinct.about", facts.distinct()));
		}
		if (column.match() != null)
			parts.add(codes(column.match(), facts));
		else if (column.nearly() != null)
			parts.add(MESSAGES.text("codes.nearly", codes(column.nearly(), facts)));
		if (facts.slips() != null)
			parts.add(MESSAGES.text("slips", number(facts.slips().count()), named(facts.slips().examples()),
					typeName(facts.slips().form().type())));
		if (column.key())
			parts.add(key.size() == 1 ? MESSAGES.text("key.one") : MESSAGES.text("key", String.join(", ", key)));
		if (column.personal() != null)
			parts.add(personal(column));
		return String.join("; ", parts);
	}

	private static String type(Facts facts) {
		String name = typeName(facts.form().type());
		if (facts.form().format() != null)
			name += " (" + facts.form().format() + ")";
		boolean range = facts.least() != null && facts.form().type() != VariableType.STRING
				&& facts.form().type() != VariableType.BOOLEAN;
		return range ? MESSAGES.text("range", name, facts.least(), facts.greatest()) : name;
	}

	static String typeName(VariableType type) {
		return MESSAGES.text("type." + type.getLiteral());
	}

	private static String codes(CodeLists.Match match, Facts facts) {
		int all = facts.different().size();
		return match.others().isEmpty() ? MESSAGES.text("codes.all", match.list().getId())
				: MESSAGES.text("codes.some", number(match.known()), number(all), match.list().getId(), named(match.others()));
	}

	/** How many values mean codes of a list, however they are spelt, and which do not. */
	static String spelt(Spellings.Match match, int all) {
		String codes = match.similar().isEmpty()
				? MESSAGES.text("codes.spelt", number(match.known()), all, match.list().getId())
				: MESSAGES.text("codes.spelt.similar", number(match.known()), all, match.list().getId(),
						named(match.similar().entrySet().stream().map(similar -> similar.getKey() + " = " + name(similar.getValue()))
								.toList()));
		return match.others().isEmpty() ? codes : codes + " " + MESSAGES.text("codes.spelt.others", named(match.others()));
	}

	private static String name(Code code) {
		return code.getName().stream().map(LocalizedText::getValue).findFirst().orElse(code.getValue());
	}

	private static String personal(Conclusion column) {
		boolean values = column.personal().evidence() != Evidence.MEANING;
		return values ? MESSAGES.text("personal.values", column.personal().matching())
				: MESSAGES.text("personal.name");
	}

	/** What a new code list is made of. */
	static String ofList(Facts facts, long rows) {
		return MESSAGES.text("list", facts.distinct(), facts.name(), rows,
				named(facts.different().stream().map(ValueCount::value).toList()));
	}

	/** Some values, by name. */
	static String named(List<String> values) {
		return Visible.first(values.stream().map(value -> value.length() > LONG ? value.substring(0, LONG) + "…" : value).toList(), NAMED);
	}

	static String number(long number) {
		return NumberFormat.getIntegerInstance(Locale.getDefault()).format(number);
	}
}
