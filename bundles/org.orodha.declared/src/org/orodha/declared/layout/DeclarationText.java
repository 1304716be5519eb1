// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.orodha.core.text.EnumKeys;
import org.orodha.core.text.LanguageMap;
import org.orodha.core.text.Messages;
import org.orodha.declared.layout.Declaration.Across;
import org.orodha.declared.layout.Declaration.ColumnUse;
import org.orodha.declared.layout.Declaration.Constant;
import org.orodha.declared.layout.Declaration.Identity;
import org.orodha.declared.layout.Declaration.LeftOut;
import org.orodha.declared.layout.Declaration.Target;
import org.orodha.declared.layout.Declaration.ValueUse;
import org.orodha.declared.layout.DeclaredRuleset.DeclaredRule;
import org.orodha.declared.layout.Draft.Match;

/** Writes declarations as a person would, with what is still to be done as comments. */
public final class DeclarationText {

	private static final Messages MESSAGES = Messages.of(DeclarationText.class);
	private static final Pattern PLAIN = Pattern.compile("[\\p{L}_/(][\\p{L}\\p{N}_./() -]*");
	private static final Pattern MEANT_OTHERWISE = Pattern.compile("(?i)true|false|null|yes|no|on|off|~");
	private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]*|0");

	private final StringBuilder text = new StringBuilder();

	private DeclarationText() {
	}

	/** A declaration as YAML. */
	public static String of(Declaration declaration) {
		DeclarationText writer = new DeclarationText();
		writer.write(declaration);
		return writer.text.toString();
	}

	/** A draft as YAML. What its comments say is in the reader's language. */
	public static String of(Draft draft) {
		DeclarationText writer = new DeclarationText();
		writer.write(draft.declaration());
		writer.remarks(draft);
		return writer.text.toString();
	}

	private void remarks(Draft draft) {
		List<Match> unused = draft.columns().stream().filter(match -> match.to().isEmpty()).toList();
		List<Match> unknown = draft.columns().stream().filter(match -> !match.unknown().isEmpty()).toList();
		if (unused.isEmpty() && unknown.isEmpty() && draft.open().isEmpty())
			return;
		text.append("\n# ").append(MESSAGES.text("draft.open")).append('\n');
		draft.open().forEach(name -> comment("draft.variable", name));
		unused.forEach(match -> comment(match.examples().isEmpty() ? "draft.column.empty" : "draft.column", match.column(),
				String.join(", ", match.examples())));
		unknown.forEach(match -> comment("draft.codes", match.column(), String.join(", ", match.unknown())));
	}

	private void comment(String key, Object... values) {
		text.append("# - ").append(MESSAGES.text(key, values).replaceAll("\\R", " ")).append('\n');
	}

	private void write(Declaration declaration) {
		Identity identity = declaration.identity();
		line(0, "orodha-layout", Declarations.FORM);
		entry(0, "id", identity.id());
		entry(0, "version", identity.version());
		entry(0, "agency", identity.agency());
		entry(0, "publisher", identity.publisher());
		languages(0, "name", identity.name());
		languages(0, "description", identity.description());
		file(declaration.file());
		switch (declaration.target()) {
		case Target.OfDataset dataset -> {
			text.append('\n');
			entry(0, "dataset", dataset.id());
		}
		case Target.OfElements elements -> {
			text.append("\nelements:\n");
			entry(1, "kind", elements.kind());
			entry(1, "part-of", elements.partOf());
			entry(1, "id", elements.id());
		}
		}
		String to = declaration.target() instanceof Target.OfDataset ? "variable" : "feature";
		list("columns", declaration.columns(), column -> column(column, to));
		if (declaration.across() != null)
			across(declaration.across());
		list("constants", declaration.constants(), constant -> constant(constant, to));
		list("leave-out", declaration.leaveOut(), this::leftOut);
		list("rules", declaration.rules().rules(), this::rule);
		if (!declaration.rules().script().isBlank()) {
			text.append("\nscript: |\n");
			declaration.rules().script().lines().forEach(each -> text.append(each.isBlank() ? "" : "  " + each).append('\n'));
		}
	}

	private void file(FileLayout file) {
		text.append("\nfile:\n");
		texts(1, "names", file.names());
		entry(1, "encoding", file.encoding());
		entry(1, "delimiter", file.delimiter());
		entry(1, "quote", file.quote());
		entry(1, "sheet", file.sheet());
		number(1, "rows-before-header", file.preambleRows());
		number(1, "header-rows", file.headerRows());
		number(1, "rows-after-data", file.footnoteRows());
		entry(1, "decimal", file.decimal());
		entry(1, "group", file.group());
		entry(1, "dates", file.dates());
		if (!file.language().equals("en"))
			entry(1, "language", file.language());
		texts(1, "missing", file.missing());
	}

	private void column(ColumnUse column, String to) {
		item("column", column.column());
		entry(2, to, column.to());
		entry(2, "language", column.language());
		values(2, column.values());
	}

	private void values(int depth, ValueUse use) {
		entry(depth, "dates", use.dates());
		CodeUse codes = use.codes();
		if (codes.isNone())
			return;
		indent(depth).append("codes:\n");
		entry(depth + 1, "from", codes.from());
		if (codes.byName())
			line(depth + 1, "by-name", "true");
		map(depth + 1, "values", codes.values());
		if (codes.otherwise() != CodeUse.Otherwise.KEEP)
			line(depth + 1, "otherwise", EnumKeys.of(codes.otherwise()));
	}

	private void across(Across across) {
		text.append("\nacross:\n");
		texts(1, "columns", across.columns().isEmpty() ? List.of("others") : across.columns());
		text.append("  names:\n");
		entry(2, "variable", across.names());
		values(2, across.use());
		entry(1, "values", across.values());
	}

	private void constant(Constant constant, String to) {
		item(to, constant.to());
		if (constant.name().isEmpty())
			line(2, "value", scalar(constant.value()));
		entry(2, "file-name", constant.name());
		entry(2, "dates", constant.dates());
	}

	private void leftOut(LeftOut leftOut) {
		item("column", leftOut.column());
		texts(2, "values", leftOut.values());
	}

	private void rule(DeclaredRule rule) {
		item("code", rule.code());
		languages(2, "name", rule.name());
		languages(2, "explanation", rule.explanation());
		entry(2, "severity", rule.severity().getLiteral());
		number(2, "level", rule.level());
		entry(2, "citation", rule.citation());
		entry(2, "check", rule.check());
	}

	private <T> void list(String key, List<T> all, Consumer<T> each) {
		if (all.isEmpty())
			return;
		text.append('\n').append(key).append(":\n");
		all.forEach(each);
	}

	private StringBuilder indent(int depth) {
		return text.append("  ".repeat(depth));
	}

	private void item(String key, String value) {
		text.append("  - ").append(key).append(": ").append(scalar(value)).append('\n');
	}

	private void line(int depth, String key, String written) {
		indent(depth).append(key).append(": ").append(written).append('\n');
	}

	/** An entry, where it has a value. */
	private void entry(int depth, String key, String value) {
		if (!value.isEmpty())
			line(depth, key, scalar(value));
	}

	private void number(int depth, String key, Integer value) {
		if (value != null)
			line(depth, key, value.toString());
	}

	private void languages(int depth, String key, LanguageMap texts) {
		map(depth, key, texts.texts());
	}

	private void map(int depth, String key, Map<String, String> map) {
		if (map.isEmpty())
			return;
		indent(depth).append(key).append(":\n");
		map.forEach((name, value) -> line(depth + 1, scalar(name), scalar(value)));
	}

	private void texts(int depth, String key, List<String> texts) {
		if (texts.size() == 1)
			line(depth, key, scalar(texts.getFirst()));
		else if (!texts.isEmpty()) {
			indent(depth).append(key).append(":\n");
			texts.forEach(each -> indent(depth + 1).append("- ").append(scalar(each)).append('\n'));
		}
	}

	/** A text, in quotes where it would mean something else without. */
	private static String scalar(String value) {
		boolean plain = PLAIN.matcher(value).matches() && !value.endsWith(" ") && !MEANT_OTHERWISE.matcher(value).matches();
		if (plain || NUMBER.matcher(value).matches())
			return value;
		StringBuilder quoted = new StringBuilder("\"");
		for (char c : value.toCharArray())
			switch (c) {
			case '"' -> quoted.append("\\\"");
			case '\\' -> quoted.append("\\\\");
			case '\n' -> quoted.append("\\n");
			case '\t' -> quoted.append("\\t");
			default -> quoted.append(Character.isISOControl(c) || c == '\u00a0' || c == '\u202f' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
			}
		return quoted.append('"').toString();
	}
}
