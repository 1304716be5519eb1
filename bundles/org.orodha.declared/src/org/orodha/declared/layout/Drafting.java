// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.text.LanguageMap;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Nearest;
import org.orodha.core.text.Owners;
import org.orodha.core.text.PlainText;
import org.orodha.core.text.Texts;
import org.orodha.declared.layout.CodeUse.Otherwise;
import org.orodha.declared.layout.Declaration.Across;
import org.orodha.declared.layout.Declaration.ColumnUse;
import org.orodha.declared.layout.Declaration.Constant;
import org.orodha.declared.layout.Declaration.Identity;
import org.orodha.declared.layout.Declaration.LeftOut;
import org.orodha.declared.layout.Declaration.Target;
import org.orodha.declared.layout.Declaration.ValueUse;
import org.orodha.declared.layout.Draft.Ground;
import org.orodha.declared.layout.Draft.Match;
import org.orodha.model.Agency;
import org.orodha.model.Dataset;
import org.orodha.model.VariableType;
import org.orodha.tables.description.FileDescriptions;

/** Makes a first declaration from a sample file: what it can find out of it, for somebody to look at. */
public final class Drafting {

	private static final Messages MESSAGES = Messages.of(Drafting.class);
	private static final int EXAMPLES = 4;
	private static final int UNKNOWN = 20;
	private static final int LEAST = 20;
	private static final double MOSTLY = 0.6;
	private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9., \u00a0\u202f']*");
	private static final Set<String> MISSING = Set.of("-", "\u2013", "\u2014", "..", "...", "n/a", "N/A", "NA", "n.a.", "*", ":");
	private static final Set<String> TOTALS = Set.of("total", "totals", "grand total", "all", "sum", "ensemble", "total general", "jumla", "jumla kuu",
			"all countries", "all regions");
	private static final Map<Pattern, String> IN_NAMES = inNames();

	private final Catalogue catalogue;
	private final Dataset dataset;
	private final Path file;
	private final Map<String, String> chosen;
	private final SampleRows sample;
	private final List<Affinity> variables;
	private final Map<Integer, Affinity> taken = new LinkedHashMap<>();
	private final Map<Integer, Set<Ground>> grounds = new HashMap<>();
	private final Set<Integer> spread = new LinkedHashSet<>();
	private final Set<String> missing = new LinkedHashSet<>();

	private static Map<Pattern, String> inNames() {
		Map<Pattern, String> forms = new LinkedHashMap<>();
		forms.put(Pattern.compile("(20[0-9]{2}-[0-9]{2})"), "");
		forms.put(Pattern.compile("(20[0-9]{2}_[0-9]{2})"), "yyyy_MM");
		forms.put(Pattern.compile("(20[0-9]{4})"), "yyyyMM");
		forms.put(Pattern.compile("(20[0-9]{2}-?Q[1-4])"), "");
		forms.put(Pattern.compile("([A-Za-z]{3} 20[0-9]{2})"), "MMM yyyy");
		forms.put(Pattern.compile("([A-Za-z]{3}20[0-9]{2})"), "MMMyyyy");
		forms.put(Pattern.compile("(20[0-9]{2})"), "");
		return forms;
	}

	private Drafting(Catalogue catalogue, Dataset dataset, Path file, SampleRows sample, Map<String, String> chosen) {
		this.chosen = chosen;
		this.catalogue = catalogue;
		this.dataset = dataset;
		this.file = file;
		this.sample = sample;
		variables = dataset.getVariables().stream().map(Affinity::new).toList();
	}

	/**
	 * Makes a first declaration.
	 *
	 * @param file  a file as the agency has them
	 * @param sheet the sheet of a workbook; empty for the first that holds a table
	 * @throws org.orodha.tables.LoadException where the file cannot be read or is no table
	 */
	public static Draft draft(Catalogue catalogue, Dataset dataset, Path file, String sheet, IProgressMonitor monitor) throws IOException {
		return draft(catalogue, dataset, file, sheet, Map.of(), monitor);
	}

	/**
	 * Makes a first declaration where somebody said already what some columns are.
	 *
	 * @param chosen the column of the dataset by the name of a column in the file; the empty text for one that is not used
	 */
	public static Draft draft(Catalogue catalogue, Dataset dataset, Path file, String sheet, Map<String, String> chosen, IProgressMonitor monitor)
			throws IOException {
		return new Drafting(catalogue, dataset, file, SampleRows.of(file, TableDialectHints.ofSheet(sheet), monitor), chosen).draft();
	}

	private FileDialect dialect() {
		return sample.dialect();
	}

	private List<String> names() {
		return dialect().columns();
	}

	private Draft draft() {
		List<String> values = new ArrayList<>();
		match();
		Across across = across();
		only();
		List<Constant> constants = constants(across);
		List<ColumnUse> columns = new ArrayList<>();
		List<Match> matches = new ArrayList<>();
		List<LeftOut> leaveOut = new ArrayList<>();
		for (int at = 0; at < names().size(); at++) {
			Affinity variable = taken.get(at);
			Set<String> unknown = new LinkedHashSet<>();
			if (variable != null)
				columns.add(new ColumnUse(column(at), FileDescriptions.columnName(variable.variable()), "", use(variable, at, unknown, leaveOut)));
			matches.add(new Match(column(at), sample.values(at).stream().limit(EXAMPLES).toList(),
					variable != null ? FileDescriptions.columnName(variable.variable()) : spread.contains(at) ? across.values() : "",
					grounds.getOrDefault(at, Set.of()), unknown.stream().limit(UNKNOWN).toList()));
		}
		columns.forEach(column -> values.add(column.to()));
		constants.forEach(constant -> values.add(constant.to()));
		if (across != null)
			values.addAll(List.of(across.names(), across.values()));
		List<String> open = dataset.getVariables().stream().sorted(Comparator.comparing(variable -> !variable.isMandatory()))
				.map(FileDescriptions::columnName).filter(name -> !values.contains(name)).toList();
		return new Draft(new Declaration(identity(), layout(), new Target.OfDataset(dataset.getId()), columns, across, constants,
				leaveOut.stream().limit(1).toList(), DeclaredRuleset.NONE), matches, open);
	}

	/** The name of a column, or its number where the file names none. */
	private String column(int at) {
		return dialect().headerRows() == 0 || names().get(at).isBlank() ? String.valueOf(at + 1) : names().get(at).strip().replaceAll("\\s+", " ");
	}

	private boolean isNumbers(int at) {
		Set<String> values = new LinkedHashSet<>(sample.values(at));
		Set<String> marks = new LinkedHashSet<>(values);
		marks.retainAll(MISSING);
		values.removeAll(MISSING);
		boolean numbers = !values.isEmpty() && values.stream().allMatch(value -> NUMBER.matcher(value).matches());
		if (numbers)
			missing.addAll(marks);
		return numbers;
	}

	/** Of all pairs of a column and a variable those for which most speaks. */
	private void match() {
		record Pair(int at, Affinity variable, Affinity.Found found) {
		}
		choose();
		List<Pair> pairs = new ArrayList<>();
		for (int at = 0; at < names().size(); at++) {
			boolean numbers = isNumbers(at);
			List<String> values = sample.values(at).stream().filter(value -> !isTotal(value)).toList();
			for (Affinity variable : variables)
				pairs.add(new Pair(at, variable, variable.of(dialect().headerRows() == 0 ? "" : names().get(at), values, numbers)));
		}
		pairs.sort(Comparator.comparingInt((Pair pair) -> pair.found().weight()).reversed());
		for (Pair pair : pairs)
			if (pair.found().weight() >= LEAST && !chosen.containsKey(column(pair.at())) && !taken.containsKey(pair.at()) && !taken.containsValue(pair.variable())) {
				taken.put(pair.at(), pair.variable());
				grounds.put(pair.at(), pair.found().grounds());
			}
	}

	private void choose() {
		for (int at = 0; at < names().size(); at++)
			for (Affinity variable : variables)
				if (FileDescriptions.columnName(variable.variable()).equals(chosen.get(column(at))) && !taken.containsValue(variable)) {
					taken.put(at, variable);
					grounds.put(at, EnumSet.of(Ground.CHOSEN));
				}
	}

	private static boolean isTotal(String value) {
		return TOTALS.contains(PlainText.words(value));
	}

	private List<Affinity> openVariables() {
		return variables.stream().filter(variable -> !taken.containsValue(variable)).toList();
	}

	private List<Integer> openColumns() {
		List<Integer> open = new ArrayList<>();
		for (int at = 0; at < names().size(); at++)
			if (!taken.containsKey(at) && !chosen.containsKey(column(at)) && !names().get(at).isBlank())
				open.add(at);
		return open;
	}

	/** Columns whose names are values of a variable become rows. */
	private Across across() {
		List<Integer> columns = openColumns().stream().filter(this::isNumbers).toList();
		List<Affinity> measures = openVariables().stream().filter(Affinity::isMeasure).toList();
		if (columns.size() < 2 || measures.isEmpty() || dialect().headerRows() == 0)
			return null;
		for (Affinity variable : openVariables()) {
			List<String> headers = columns.stream().map(names()::get).map(String::strip).toList();
			Optional<TimeForms.Form> time = variable.time(headers.stream().filter(header -> !isTotal(header)).toList());
			List<Integer> fitting = columns.stream().filter(at -> time.isPresent() ? time.get().read(names().get(at)).isPresent()
					: variable.isCode(names().get(at).strip()) || variable.isNameOfCode(names().get(at))).toList();
			if (fitting.size() >= 2 && fitting.size() >= MOSTLY * columns.size()) {
				spread.addAll(fitting);
				fitting.forEach(at -> grounds.put(at, EnumSet.of(Ground.ROWS)));
				boolean all = fitting.size() == openColumns().size();
				boolean byName = time.isEmpty() && fitting.stream().noneMatch(at -> variable.isCode(names().get(at).strip()));
				ValueUse use = new ValueUse(new CodeUse(Map.of(), "", byName, all ? Otherwise.KEEP : Otherwise.LEAVE_OUT),
						time.map(TimeForms.Form::pattern).orElse(""));
				return new Across(List.of(), FileDescriptions.columnName(variable.variable()), use,
						FileDescriptions.columnName(measures.getFirst().variable()));
			}
		}
		return null;
	}

	/** The one column of numbers that is left is the one measure that is left. */
	private void only() {
		List<Integer> numbers = openColumns().stream().filter(at -> !spread.contains(at) && isNumbers(at)).toList();
		List<Affinity> measures = openVariables().stream().filter(Affinity::isMeasure).toList();
		if (spread.isEmpty() && numbers.size() == 1 && measures.size() == 1) {
			taken.put(numbers.getFirst(), measures.getFirst());
			grounds.put(numbers.getFirst(), EnumSet.of(Ground.ONLY));
		}
	}

	/** A period that no column gives may stand in the file's name. */
	private List<Constant> constants(Across across) {
		for (Affinity variable : openVariables()) {
			String to = FileDescriptions.columnName(variable.variable());
			if (variable.variable().getType() != VariableType.TIME_PERIOD || across != null && across.names().equals(to))
				continue;
			for (Map.Entry<Pattern, String> form : IN_NAMES.entrySet()) {
				Matcher found = form.getKey().matcher(file.getFileName().toString());
				if (found.find() && (form.getValue().isEmpty() || DateForm.of(form.getValue(), "en").read(found.group(1)).isPresent()))
					return List.of(new Constant(to, "", form.getKey().pattern(), form.getValue()));
			}
		}
		return List.of();
	}

	private ValueUse use(Affinity variable, int at, Set<String> unknown, List<LeftOut> leaveOut) {
		Set<String> values = new LinkedHashSet<>(sample.values(at));
		List<String> totals = values.stream().filter(value -> isTotal(value) && !variable.isCode(value)).toList();
		if (!totals.isEmpty() && !variable.isNumber())
			leaveOut.add(new LeftOut(column(at), totals));
		values.removeAll(totals);
		Optional<TimeForms.Form> time = variable.time(values);
		if (time.isPresent())
			return new ValueUse(CodeUse.NONE, time.get().pattern());
		if (variable.variable().getCodeList() == null)
			return ValueUse.PLAIN;
		boolean byName = values.stream().anyMatch(value -> !variable.isCode(value) && variable.isNameOfCode(value));
		Map<String, String> said = new LinkedHashMap<>();
		for (String value : values)
			if (!variable.isCode(value) && !(byName && variable.isNameOfCode(value))) {
				Optional<String> near = Nearest.of(PlainText.words(value), variable.codeNames().keySet());
				if (near.isPresent())
					said.put(value, variable.codeNames().get(near.get()));
				else
					unknown.add(value);
			}
		return new ValueUse(new CodeUse(said, "", byName, Otherwise.KEEP), "");
	}

	private FileLayout layout() {
		FileDialect dialect = dialect();
		String delimiter = dialect.delimiter() == null || dialect.delimiter().equals(",") ? ""
				: dialect.delimiter().equals("\t") ? "tab" : dialect.delimiter().equals(FileDialect.SPACES) ? "space" : dialect.delimiter();
		boolean usual = dialect.encoding() == null || StandardCharsets.UTF_8.equals(dialect.encoding())
				|| StandardCharsets.US_ASCII.equals(dialect.encoding());
		boolean dates = taken.values().stream().anyMatch(variable -> variable.variable().getType() == VariableType.DATE);
		return new FileLayout(List.of(pattern(file.getFileName().toString())), usual ? "" : dialect.encoding().name(), delimiter, "",
				dialect.sheet() == null ? "" : dialect.sheet(), null, dialect.headerRows() == 0 ? 0 : null, null, mark(dialect.decimalMark()),
				mark(dialect.groupMark()), dates && dialect.dateFormat() != null ? dialect.dateFormat() : "", language(), List.copyOf(missing));
	}

	private static String mark(Character mark) {
		return mark == null || mark == '.' ? "" : mark.toString();
	}

	/** The language of the names of months. */
	private String language() {
		return taken.entrySet().stream().flatMap(entry -> entry.getValue().time(sample.values(entry.getKey())).stream())
				.map(TimeForms.Form::language).filter(language -> !language.equals("en")).findFirst().orElse("en");
	}

	/** How files like this are called: what differs from one to the next are figures. */
	static String pattern(String name) {
		int end = name.lastIndexOf('.');
		String stem = end < 0 ? name : name.substring(0, end);
		String pattern = stem.replaceAll("[0-9]+", "*").replaceAll("\\*([-_ .Qq]*\\*)+", "*").replace(",", "?");
		return (pattern.contains("*") ? pattern : pattern + "*") + (end < 0 ? "" : name.substring(end));
	}

	private Identity identity() {
		Optional<Agency> owner = Owners.of(dataset);
		String agency = owner.map(Agency::getId).orElse("agency");
		String id = dataset.getId().startsWith(agency + ".") ? dataset.getId() : agency + "." + Ids.slug(dataset.getId());
		LanguageMap names = LanguageMap.of(dataset.getName());
		LanguageMap description = LanguageMap.in(catalogue.languages(),
				language -> MESSAGES.in(language).text("draft.description", Texts.in(dataset.getName(), List.of(language.toLanguageTag()))));
		return new Identity(id, "1.0.0", agency, owner.map(each -> Texts.in(each.getName(), List.of("en"))).orElse(agency), names, description);
	}
}
