package org.orodha.data.internal.check;

import java.util.List;
import java.util.stream.Collectors;

import org.orodha.core.findings.Severity;
import org.orodha.core.text.Messages;
import org.orodha.data.engine.SqlDialect;

/** The rule that no row repeats the key of an earlier one. */
final class KeyCheck {

	private static final Messages MESSAGES = Messages.of(KeyCheck.class);

	private KeyCheck() {
	}

	/** @param names the columns of the key */
	static KeptCheck of(SqlDialect dialect, List<String> names) {
		String shown = String.join(", ", names);
		RuleInfo info = new RuleInfo("OD-0107", MESSAGES.text("OD-0107", shown), Severity.ERROR, 1, MESSAGES.text("OD-0107.why"),
				"");
		RowCheck check = new RowCheck(info, names, null, row -> MESSAGES.text("OD-0107.found", shown,
				names.stream().map(row::get).collect(Collectors.joining(", "))));
		return new KeptCheck(check, located -> repetitions(dialect, names, located), false);
	}

	private static String repetitions(SqlDialect dialect, List<String> names, String located) {
		String key = names.stream().map(dialect::name).collect(Collectors.joining(", "));
		String given = names.stream().map(name -> dialect.name(name) + " is not null").collect(Collectors.joining(" and "));
		String place = dialect.name(KeptRows.FILE) + ", " + dialect.name(KeptRows.NUMBER);
		String nth = dialect.name("#nth");
		return "select " + place + ", " + key + " from (select " + place + ", " + key + ", row_number() over (partition by " + key
				+ " order by " + place + ") as " + nth + " from " + located + " as r where (" + key + ") in (select " + key
				+ " from " + located + " as k where " + given + " group by " + key + " having count(*) > 1)) as q where " + nth
				+ " > 1";
	}
}
