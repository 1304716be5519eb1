// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import org.orodha.core.text.EnumKeys;
import org.orodha.core.text.LanguageMap;
import org.orodha.declared.layout.CodeUse.Otherwise;
import org.orodha.declared.layout.Declaration.Across;
import org.orodha.declared.layout.Declaration.ColumnUse;
import org.orodha.declared.layout.Declaration.Constant;
import org.orodha.declared.layout.Declaration.Identity;
import org.orodha.declared.layout.Declaration.LeftOut;
import org.orodha.declared.layout.Declaration.Target;
import org.orodha.declared.layout.Declaration.ValueUse;
import org.orodha.declared.layout.DeclaredRuleset.DeclaredRule;
import org.orodha.model.Severity;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads declarations, and tells all that is wrong with one at once, each with its line and column. */
public final class Declarations {

	/** The form of declarations that this Orodha reads. */
	public static final String FORM = "1";

	private static final int LARGEST = 1 << 20;
	private static final LoadSettings SETTINGS = LoadSettings.builder().setMaxAliasesForCollections(0).setCodePointLimit(LARGEST).build();
	private static final String VERSION = "[0-9]+\\.[0-9]+\\.[0-9]+(\\.[A-Za-z0-9_-]+)?";

	private Declarations() {
	}

	/**
	 * Reads a declaration.
	 *
	 * @throws DeclarationException where it is not written as one
	 */
	public static Written read(Path file) throws IOException, DeclarationException {
		try (InputStream in = Files.newInputStream(file)) {
			return read(in, file.toString());
		}
	}

	/** @param name how messages call the file */
	public static Written read(InputStream in, String name) throws IOException, DeclarationException {
		return read(new String(in.readNBytes(LARGEST + 1), StandardCharsets.UTF_8), name);
	}

	/** @param name how messages call the file */
	public static Written read(String text, String name) throws DeclarationException {
		Faults faults = new Faults(name);
		Optional<Node> root = compose(text, faults);
		faults.end();
		Entries entries = new Entries(root.orElseThrow(), "", faults);
		Declaration declaration = declaration(entries);
		faults.end();
		return new Written(declaration, name, faults.places());
	}

	private static Optional<Node> compose(String text, Faults faults) {
		try {
			Optional<Node> root = new Compose(SETTINGS).composeString(text);
			if (root.isEmpty())
				faults.tell((Mark) null, "empty");
			return root;
		} catch (MarkedYamlEngineException wrong) {
			faults.tell(wrong.getProblemMark().or(wrong::getContextMark).orElse(null), "yaml", wrong.getProblem());
		} catch (YamlEngineException wrong) {
			faults.tell((Mark) null, "yaml", wrong.getMessage());
		}
		return Optional.empty();
	}

	private static Declaration declaration(Entries all) {
		String form = all.required("orodha-layout");
		if (!form.isEmpty() && !form.equals(FORM))
			all.tell("orodha-layout", "form", "orodha-layout", FORM, form);
		Identity identity = identity(all);
		FileLayout file = file(all);
		Target target = target(all);
		boolean data = target instanceof Target.OfDataset;
		List<ColumnUse> columns = all.parts("columns").stream().map(each -> column(each, data)).toList();
		Across across = data && all.has("across") ? across(all.part("across")) : null;
		if (columns.isEmpty() && across == null)
			all.tell("columns", "columns.none");
		List<Constant> constants = all.parts("constants").stream().map(each -> constant(each, data)).toList();
		List<LeftOut> leaveOut = all.parts("leave-out").stream().map(Declarations::leftOut).toList();
		DeclaredRuleset rules = data ? rules(all) : DeclaredRuleset.NONE;
		all.end();
		requireOnce(all, columns, across, constants);
		return new Declaration(identity, file, target, columns, across, constants, leaveOut, rules);
	}

	private static void requireOnce(Entries all, List<ColumnUse> columns, Across across, List<Constant> constants) {
		List<String> given = new ArrayList<>();
		columns.forEach(column -> given.add(column.language().isEmpty() ? column.to() : column.to() + " " + column.language()));
		constants.forEach(constant -> given.add(constant.to()));
		if (across != null)
			given.addAll(List.of(across.names(), across.values()));
		given.stream().filter(name -> !name.isEmpty() && given.indexOf(name) != given.lastIndexOf(name)).distinct()
				.forEach(name -> all.tell("columns", "twice", name));
	}

	private static Identity identity(Entries all) {
		String agency = all.identifier("agency", "tri");
		String id = all.identifier("id", "tri.arrivals");
		if (!agency.isEmpty() && !id.isEmpty() && !id.startsWith(agency + "."))
			all.tell("id", "id.agency", id, agency);
		LanguageMap name = new LanguageMap(all.languages("name"));
		if (name.texts().isEmpty())
			all.tell("name", "missing", "name", "\u2013");
		LanguageMap description = new LanguageMap(all.languages("description"));
		return new Identity(id, all.formed("version", all.required("version"), VERSION, "1.0.0"), agency, all.required("publisher"), name,
				description.texts().isEmpty() ? name : description);
	}

	private static FileLayout file(Entries all) {
		Entries file = all.part("file");
		if (file == null) {
			all.tell("file", "missing", "file", "\u2013");
			return new FileLayout(List.of(), "", "", "", "", null, null, null, "", "", "", "en", List.of());
		}
		List<String> names = file.texts("names");
		if (names.isEmpty() || names.stream().anyMatch(String::isBlank))
			file.tell("names", "missing", "names", "file");
		if (names.stream().anyMatch(name -> name.contains(",") || name.contains("/") || name.contains("\\")))
			file.tell("names", "form", "file.names", "arrivals-*.xlsx", String.join(", ", names));
		String encoding = file.text("encoding");
		if (!encoding.isEmpty() && !isEncoding(encoding))
			file.tell("encoding", "form", "file.encoding", "UTF-8, windows-1252", encoding);
		String dates = pattern(file, "dates", "file.dates");
		String language = file.text("language");
		FileLayout layout = new FileLayout(names, encoding, file.text("delimiter"), file.formed("quote", file.text("quote"), ".", "\""),
				file.text("sheet"), file.number("rows-before-header"), file.number("header-rows"), file.number("rows-after-data"),
				file.formed("decimal", file.text("decimal"), ".", ","), file.formed("group", file.text("group"), ".", "."), dates,
				language.isEmpty() ? "en" : language, file.texts("missing"));
		file.end();
		return layout;
	}

	private static boolean isEncoding(String name) {
		try {
			return Charset.isSupported(name);
		} catch (IllegalArgumentException none) {
			return false;
		}
	}

	private static String pattern(Entries part, String key, String path) {
		String pattern = part.text(key);
		if (!pattern.isEmpty() && !DateForm.isPattern(pattern))
			part.tell(key, "form", path, "dd/MM/yyyy, MMM yyyy, yyyy'Q'q", pattern);
		return pattern;
	}

	private static Target target(Entries all) {
		if (all.has("dataset") == all.has("elements")) {
			all.tell(all.has("elements") ? "elements" : "dataset", "target");
			return new Target.OfDataset("");
		}
		if (all.has("dataset"))
			return new Target.OfDataset(all.required("dataset").strip());
		Entries elements = all.part("elements");
		Target target = new Target.OfElements(elements.required("kind"), elements.text("part-of"), elements.required("id"));
		elements.end();
		return target;
	}

	private static ColumnUse column(Entries each, boolean data) {
		String column = each.required("column");
		String to = each.required(data ? "variable" : "feature");
		ColumnUse use = new ColumnUse(column.strip(), to.strip(), data ? "" : each.text("language"), data ? values(each) : ValueUse.PLAIN);
		each.end();
		return use;
	}

	private static ValueUse values(Entries each) {
		Entries codes = each.part("codes");
		return new ValueUse(codes == null ? CodeUse.NONE : codes(codes), pattern(each, "dates", "dates"));
	}

	private static CodeUse codes(Entries codes) {
		List<String> choices = Stream.of(Otherwise.values()).map(EnumKeys::of).toList();
		Otherwise otherwise = Otherwise.values()[choices.indexOf(codes.choice("otherwise", choices))];
		CodeUse use = new CodeUse(codes.map("values"), codes.text("from"), codes.truth("by-name"), otherwise);
		codes.end();
		return use;
	}

	private static Across across(Entries part) {
		List<String> columns = part.texts("columns");
		Entries names = part.part("names");
		String to = "";
		ValueUse use = ValueUse.PLAIN;
		if (names == null)
			part.tell("names", "missing", "names", "across");
		else {
			to = names.required("variable");
			use = values(names);
			names.end();
		}
		Across across = new Across(columns.equals(List.of("others")) ? List.of() : columns, to.strip(), use, part.required("values").strip());
		part.end();
		return across;
	}

	private static Constant constant(Entries each, boolean data) {
		String to = each.required(data ? "variable" : "feature");
		if (each.has("value") == each.has("file-name"))
			each.tell("value", "constant");
		String name = each.text("file-name");
		if (!name.isEmpty() && !hasGroup(name))
			each.tell("file-name", "form", "file-name", "arrivals-(\\d{4}-\\d{2})", name);
		Constant constant = new Constant(to.strip(), each.text("value"), name, pattern(each, "dates", "dates"));
		each.end();
		return constant;
	}

	private static boolean hasGroup(String expression) {
		try {
			return Pattern.compile(expression).matcher("").groupCount() > 0;
		} catch (PatternSyntaxException wrong) {
			return false;
		}
	}

	private static LeftOut leftOut(Entries each) {
		LeftOut leftOut = new LeftOut(each.required("column").strip(), each.texts("values"));
		if (leftOut.values().isEmpty())
			each.tell("values", "missing", "values", "leave-out");
		each.end();
		return leftOut;
	}

	private static DeclaredRuleset rules(Entries all) {
		List<DeclaredRule> rules = new ArrayList<>();
		String script = all.text("script");
		for (Entries each : all.parts("rules")) {
			String severity = each.choice("severity", List.of(Severity.ERROR, Severity.WARNING, Severity.INFORMATION).stream()
					.map(Severity::getLiteral).toList());
			Map<String, String> name = each.languages("name");
			if (name.isEmpty())
				each.tell("name", "missing", "name", "rules");
			Integer level = each.number("level");
			String code = each.formed("code", each.required("code"), "[A-Z0-9]+(-[A-Z0-9]+)*", "TRI-01");
			String check = each.text("check");
			if (check.isBlank() && !script.contains("\"" + code + "\""))
				each.tell("check", "rule.check", code);
			if (rules.stream().anyMatch(rule -> rule.code().equals(code)))
				each.tell("code", "twice", code);
			rules.add(new DeclaredRule(code, new LanguageMap(name), new LanguageMap(each.languages("explanation")), Severity.get(severity),
					level == null ? 1 : level, each.text("citation"), check));
			each.end();
		}
		return new DeclaredRuleset(rules, script);
	}
}
