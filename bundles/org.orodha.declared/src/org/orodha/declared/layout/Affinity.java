// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.orodha.core.text.PlainText;
import org.orodha.declared.layout.Draft.Ground;
import org.orodha.model.Code;
import org.orodha.model.LocalizedText;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.orodha.tables.description.FileDescriptions;

/** How much speaks for a column of a file being a variable: its name in any language, and its values. */
final class Affinity {

	private static final int SAME_NAME = 100;
	private static final int SAME_CONCEPT = 80;
	private static final int SHARED_WORDS = 60;
	private static final int VALUES = 70;
	private static final int TIME = 40;
	private static final double MOST = 0.3;
	private static final Set<String> EMPTY_WORDS = Set.of("of", "the", "by", "number", "de", "du", "des", "la", "le", "nombre", "ya", "wa", "za", "idadi",
			"in", "a");

	private final Variable variable;
	private final Set<String> names = new HashSet<>();
	private final Set<String> concepts = new HashSet<>();
	private final Set<String> codes = new HashSet<>();
	private final Map<String, String> codeNames = new HashMap<>();

	Affinity(Variable variable) {
		this.variable = variable;
		names.add(PlainText.words(FileDescriptions.columnName(variable)));
		texts(variable.getName(), names);
		if (variable.getConcept() != null)
			texts(variable.getConcept().getName(), concepts);
		if (variable.getCodeList() != null) {
			for (Code code : variable.getCodeList().getCodes())
				codes.add(String.valueOf(code.getValue()));
			CodeLookup.names(variable.getCodeList(), codeNames);
		}
	}

	private static void texts(List<LocalizedText> texts, Set<String> into) {
		texts.stream().map(LocalizedText::getValue).filter(text -> text != null && !text.isBlank()).map(PlainText::words).forEach(into::add);
	}

	Variable variable() {
		return variable;
	}

	/** What a match has for it. */
	record Found(int weight, Set<Ground> grounds) {
	}

	/** What speaks for a column of that name and those values. */
	Found of(String column, Collection<String> values, boolean numbers) {
		Set<Ground> grounds = EnumSet.noneOf(Ground.class);
		if (isNumber() && !numbers && !values.isEmpty() || variable.getCodeList() != null && !values.isEmpty() && known(values) == 0)
			return new Found(0, grounds);
		int weight = name(column);
		if (weight > 0)
			grounds.add(Ground.NAME);
		double coded = share(values, codes::contains);
		double named = share(values, value -> codeNames.containsKey(PlainText.words(value)));
		if (Math.max(coded, named) >= MOST) {
			weight += (int) (VALUES * Math.max(coded, named));
			grounds.add(coded >= named ? Ground.CODES : Ground.CODE_NAMES);
		}
		if (time(values).isPresent()) {
			weight += TIME;
			grounds.add(Ground.TIME);
		}
		return new Found(weight, grounds);
	}

	private double known(Collection<String> values) {
		return share(values, value -> isCode(value) || codeNames.containsKey(PlainText.words(value)));
	}

	/** How periods or days are written, where the variable has such. */
	Optional<TimeForms.Form> time(Collection<String> values) {
		if (type() == VariableType.TIME_PERIOD)
			return TimeForms.ofPeriods(values);
		return type() == VariableType.DATE ? TimeForms.ofDays(values) : Optional.empty();
	}

	private VariableType type() {
		return variable.isSetType() ? variable.getType() : variable.getCodeList() == null ? VariableType.STRING : VariableType.CODED;
	}

	boolean isNumber() {
		return type() == VariableType.INTEGER || type() == VariableType.DECIMAL;
	}

	boolean isMeasure() {
		return isNumber() && (!variable.isSetRole() || variable.getRole() == VariableRole.MEASURE);
	}

	boolean isCode(String value) {
		return codes.contains(value);
	}

	boolean isNameOfCode(String value) {
		return codeNames.containsKey(PlainText.words(value));
	}

	/** The names of the codes, as names are compared, with their codes. */
	Map<String, String> codeNames() {
		return codeNames;
	}

	private static double share(Collection<String> values, Predicate<String> wanted) {
		return values.isEmpty() ? 0 : (double) values.stream().filter(wanted).count() / values.size();
	}

	private int name(String column) {
		String words = PlainText.words(column);
		String bare = PlainText.words(column.replaceAll("\\([^)]*\\)", ""));
		if (names.contains(words) || names.contains(bare))
			return SAME_NAME;
		if (concepts.contains(words) || concepts.contains(bare))
			return SAME_CONCEPT;
		return (int) (SHARED_WORDS * names.stream().mapToDouble(name -> shared(words, name)).max().orElse(0));
	}

	/** The part of the words of two names that both have; little counts for nothing. */
	private static double shared(String one, String other) {
		Set<String> ours = words(one);
		Set<String> theirs = words(other);
		Set<String> both = new HashSet<>(ours);
		both.retainAll(theirs);
		Set<String> all = new HashSet<>(ours);
		all.addAll(theirs);
		double share = all.isEmpty() ? 0 : (double) both.size() / all.size();
		return share < 0.3 ? 0 : share;
	}

	private static Set<String> words(String text) {
		Set<String> words = new HashSet<>(List.of(text.split(" ")));
		words.removeAll(EMPTY_WORDS);
		words.remove("");
		return words;
	}
}
