// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TableDialect;

/** What a dataset's description says of how its files are written that no file can be. */
public final class DialectFlaws {

	private static final Messages MESSAGES = Messages.of(DialectFlaws.class);
	private static final List<EAttribute> COUNTS = List.of(Literals.TABLE_DIALECT__PREAMBLE_ROWS, Literals.TABLE_DIALECT__HEADER_ROWS,
			Literals.TABLE_DIALECT__FOOTNOTE_ROWS);

	private final TableDialect dialect;
	private final Consumer<String> tell;

	private DialectFlaws(TableDialect dialect, Consumer<String> tell) {
		this.dialect = dialect;
		this.tell = tell;
	}

	/** @param tell is told each flaw: the feature, what is expected and what was found, in the reader's language */
	static void tell(TableDialect dialect, Consumer<String> tell) {
		DialectFlaws flaws = new DialectFlaws(dialect, tell);
		flaws.encoding();
		flaws.marks();
		flaws.counts();
	}

	/** All flaws of what describes a dataset's files as one message; empty where there are none. */
	public static Optional<String> of(Dataset dataset) {
		List<String> flaws = new ArrayList<>();
		if (dataset.getDialect() != null)
			tell(dataset.getDialect(), flaws::add);
		return flaws.isEmpty() ? Optional.empty()
				: Optional.of(MESSAGES.text("dialect.flaws", dataset.getId(), String.join(" ", flaws)));
	}

	private void encoding() {
		if (given(dialect.getEncoding()) && !isEncoding(dialect.getEncoding().strip()))
			flaw(Literals.TABLE_DIALECT__ENCODING, "dialect.encoding", dialect.getEncoding());
	}

	private static boolean isEncoding(String name) {
		try {
			return Charset.isSupported(name);
		} catch (IllegalCharsetNameException noName) {
			return false;
		}
	}

	private void marks() {
		String quote = dialect.getQuote();
		String delimiter = given(dialect.getDelimiter()) ? TableDialectHints.delimiter(dialect.getDelimiter()) : "";
		if (given(quote) && quote.length() != 1)
			flaw(Literals.TABLE_DIALECT__QUOTE, "dialect.character", quote);
		else if (given(quote) && delimiter.contains(quote))
			flaw(Literals.TABLE_DIALECT__QUOTE, "dialect.same", quote, Labels.of(Literals.TABLE_DIALECT__DELIMITER));
		if (delimiter.matches("(?s).*[\r\n].*"))
			flaw(Literals.TABLE_DIALECT__DELIMITER, "dialect.lines", dialect.getDelimiter().strip());
		mark(Literals.TABLE_DIALECT__DECIMAL_MARK);
		mark(Literals.TABLE_DIALECT__GROUP_MARK);
		if (given(dialect.getDecimalMark()) && dialect.getDecimalMark().equals(dialect.getGroupMark()))
			flaw(Literals.TABLE_DIALECT__GROUP_MARK, "dialect.same", dialect.getGroupMark(),
					Labels.of(Literals.TABLE_DIALECT__DECIMAL_MARK));
	}

	private void mark(EAttribute feature) {
		String mark = (String) dialect.eGet(feature);
		if (given(mark) && (mark.length() != 1 || Character.isLetterOrDigit(mark.charAt(0))))
			flaw(feature, "dialect.character", mark);
	}

	private void counts() {
		for (EAttribute feature : COUNTS)
			if ((int) dialect.eGet(feature) < 0)
				flaw(feature, "dialect.count", dialect.eGet(feature));
		dialect.getWidths().stream().filter(width -> width < 1).findFirst()
				.ifPresent(width -> flaw(Literals.TABLE_DIALECT__WIDTHS, "dialect.width", width));
	}

	private void flaw(EAttribute feature, String key, Object found, Object... more) {
		Object[] arguments = new Object[more.length + 2];
		arguments[0] = Labels.of(feature);
		arguments[1] = found.toString();
		System.arraycopy(more, 0, arguments, 2, more.length);
		tell.accept(MESSAGES.text(key, arguments));
	}

	private static boolean given(String text) {
		return text != null && !text.isEmpty();
	}
}
