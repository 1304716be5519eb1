// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.data.harmonise.HarmoniseException;
import org.orodha.data.harmonise.HarmoniseSource;
import org.orodha.data.internal.harmonise.SourcePlan.Field;
import org.orodha.data.internal.harmonise.SourcePlan.Filled;
import org.orodha.model.Code;
import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.Requirement;
import org.orodha.model.TextState;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.orodha.tables.description.FileDescriptions;

/** Finds out from the catalogue how a file can fill a requirement's table. */
public final class SourcePlans {

	private static final Messages MESSAGES = Messages.of(SourcePlans.class);
	private static final String STATUS = "observation-status";

	private final Requirement requirement;
	private final List<Dimension> dimensions;

	public SourcePlans(Requirement requirement, List<Dimension> dimensions) {
		this.requirement = requirement;
		this.dimensions = dimensions;
	}

	/** One plan for each measure of the file that belongs in the table. */
	public List<SourcePlan> of(HarmoniseSource source) throws HarmoniseException {
		List<Variable> measures = measures(source);
		List<SourcePlan> plans = new ArrayList<>();
		for (Variable measure : measures)
			plans.add(plan(source, measure, unused(source, measures)));
		if (measures.isEmpty())
			plans.add(plan(source, null, unused(source, measures)));
		Set<List<String>> codes = new HashSet<>();
		for (SourcePlan plan : plans)
			if (!codes.add(plan.filled().stream().map(filled -> String.valueOf(filled.code())).toList()))
				throw refused(source, "plan.measures", names(measures), requirement.getId());
		return plans;
	}

	private static List<Variable> unused(HarmoniseSource source, List<Variable> measures) {
		return source.dataset().getVariables().stream().filter(SourcePlans::isMeasure)
				.filter(measure -> !measures.contains(measure)).toList();
	}

	private List<Variable> measures(HarmoniseSource source) throws HarmoniseException {
		List<Variable> measures = source.dataset().getVariables().stream().filter(SourcePlans::isMeasure).toList();
		List<Variable> same = measures.stream().filter(measure -> measure.getConcept() == requirement.getConcept()).toList();
		if (!same.isEmpty() || measures.isEmpty())
			return same;
		List<Variable> narrower = measures.stream().filter(measure -> isNarrower(measure.getConcept())).toList();
		if (!narrower.isEmpty())
			return narrower;
		if (measures.size() > 1)
			throw refused(source, "plan.measures", names(measures), requirement.getId());
		return measures;
	}

	private SourcePlan plan(HarmoniseSource source, Variable measure, List<Variable> unused) throws HarmoniseException {
		if (measure != null)
			UnitArithmetic.check(source, measure, requirement);
		Dataset dataset = source.dataset();
		List<Filled> filled = new ArrayList<>();
		Set<Variable> used = new HashSet<>();
		for (Dimension dimension : dimensions) {
			Optional<Variable> variable = variable(source, dimension);
			Field field = variable.isEmpty() ? null : field(source, variable.get(), dimension);
			variable.ifPresent(used::add);
			filled.add(new Filled(dimension, field, field == null ? fixed(dimension, source, measure) : null));
		}
		List<Field> other = new ArrayList<>();
		for (Variable variable : dataset.getVariables())
			if (isDimension(variable) && !used.contains(variable) && !isTime(variable.getConcept()))
				other.add(field(source, variable, null));
		Variable status = dataset.getVariables().stream().filter(variable -> variable.getRole() == VariableRole.ATTRIBUTE
				&& variable.getConcept() != null && String.valueOf(variable.getConcept().getId()).endsWith(STATUS)
				&& column(source, variable).isPresent()).findFirst().orElse(null);
		if (measure != null && column(source, measure).isEmpty())
			throw missing(source, measure);
		return new SourcePlan(source, measure, status, filled, unused, other);
	}

	/** Of several columns with the concept, the one that fits best; of equal ones, that with the dimension's name. */
	private Optional<Variable> variable(HarmoniseSource source, Dimension dimension) throws HarmoniseException {
		List<Variable> candidates = source.dataset().getVariables().stream()
				.filter(variable -> variable.getConcept() == dimension.concept() && !isMeasure(variable))
				.filter(variable -> !dimension.isTime() || variable.getCodeList() == null).toList();
		int best = candidates.stream().mapToInt(variable -> fitness(variable, dimension)).max().orElse(0);
		List<Variable> fitting = candidates.stream().filter(variable -> fitness(variable, dimension) == best).toList();
		List<Variable> named = fitting.stream().filter(variable -> isSameName(variable, dimension)).toList();
		List<Variable> chosen = named.isEmpty() ? fitting : named;
		if (chosen.stream().filter(SourcePlans::isDimension).count() > 1)
			throw refused(source, "plan.columns", names(chosen), dimension.name().in(List.of()), requirement.getId());
		return chosen.stream().findFirst();
	}

	/** Codes that are the dimension's own fit better than codes that map to them, and these better than others. */
	private static int fitness(Variable variable, Dimension dimension) {
		int codes = variable.getCodeList() == dimension.codeList() ? 2
				: Translation.isMapped(variable.getCodeList(), dimension.codeList()) ? 1 : 0;
		return 2 * codes + (isDimension(variable) ? 1 : 0);
	}

	private static boolean isSameName(Variable variable, Dimension dimension) {
		return variable.getName().stream().anyMatch(name -> name.getValue() != null
				&& name.getValue().equalsIgnoreCase(dimension.name().texts().get(name.getLanguage())));
	}

	private Field field(HarmoniseSource source, Variable variable, Dimension dimension) throws HarmoniseException {
		String column = column(source, variable).orElseThrow(() -> missing(source, variable));
		return new Field(variable, column, dimension == null
				? new Translation(variable.getCodeList(), variable.getCodeList())
				: new Translation(variable.getCodeList(), dimension.codeList()));
	}

	/** The column of the file that holds a variable, whatever the case of its letters. */
	static Optional<String> column(HarmoniseSource source, Variable variable) {
		String wanted = FileDescriptions.columnName(variable).strip().toLowerCase(Locale.ROOT);
		return source.file().columns().stream().filter(column -> column.strip().toLowerCase(Locale.ROOT).equals(wanted))
				.findFirst();
	}

	private String fixed(Dimension dimension, HarmoniseSource source, Variable measure) throws HarmoniseException {
		if (dimension.isTime()) {
			String period = source.period() != null ? source.period() : source.dataset().getCoverageStart();
			boolean one = source.period() != null || period != null && period.equals(source.dataset().getCoverageEnd());
			if (!one)
				throw refused(source, "plan.period", source.dataset().getId());
			return period;
		}
		if (dimension.codeList() == null || measure == null || measure.getConcept() == null)
			return null;
		List<Code> sameName = dimension.codeList().getCodes().stream()
				.filter(code -> isSameName(code, measure.getConcept())).toList();
		return sameName.size() == 1 ? sameName.getFirst().getValue() : null;
	}

	/** Translations of the same term may differ, so the language counts in which the code was named. */
	private static boolean isSameName(Code code, Concept concept) {
		return code.getName().stream().filter(name -> name.getState() == TextState.ORIGINAL && name.getValue() != null)
				.anyMatch(name -> Texts.exactly(concept.getName(), name.getLanguage()).stream()
						.anyMatch(name.getValue()::equalsIgnoreCase));
	}

	private boolean isNarrower(Concept concept) {
		Set<Concept> seen = new HashSet<>();
		for (Concept wider = concept; wider != null && seen.add(wider); wider = wider.getBroader())
			if (wider == requirement.getConcept())
				return true;
		return false;
	}

	private boolean isTime(Concept concept) {
		return concept != null && dimensions.stream().anyMatch(dimension -> dimension.isTime() && dimension.concept() == concept);
	}

	private static boolean isMeasure(Variable variable) {
		return variable.isSetRole() && variable.getRole() == VariableRole.MEASURE;
	}

	private static boolean isDimension(Variable variable) {
		return variable.isSetRole() && variable.getRole() == VariableRole.DIMENSION
				&& (variable.getType() == VariableType.CODED || variable.getType() == VariableType.TIME_PERIOD);
	}

	private static HarmoniseException missing(HarmoniseSource source, Variable variable) {
		return refused(source, "plan.column", FileDescriptions.columnName(variable), Labels.id(variable),
				String.join(", ", source.file().columns()));
	}

	private static HarmoniseException refused(HarmoniseSource source, String key, Object... values) {
		return new HarmoniseException(source.name(), source.dataset().getId(), MESSAGES.text(key, values));
	}

	private static String names(List<Variable> measures) {
		return String.join(", ", measures.stream().map(FileDescriptions::columnName).toList());
	}
}
