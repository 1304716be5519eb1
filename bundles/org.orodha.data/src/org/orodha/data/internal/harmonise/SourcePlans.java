// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.requirement.Breakdown;
import org.orodha.core.requirement.Measures;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.data.harmonise.HarmoniseException;
import org.orodha.data.harmonise.HarmoniseSource;
import org.orodha.data.internal.harmonise.SourcePlan.Field;
import org.orodha.data.internal.harmonise.SourcePlan.Filled;
import org.orodha.model.Code;
import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.Requirement;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
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
		return Measures.of(source.dataset()).stream().filter(measure -> !measures.contains(measure)).toList();
	}

	private List<Variable> measures(HarmoniseSource source) throws HarmoniseException {
		List<Variable> measures = Measures.of(source.dataset(), requirement);
		if (Measures.isUncertain(measures, requirement))
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
			if (Breakdown.isDimension(variable) && !used.contains(variable) && !isTime(variable.getConcept()))
				other.add(field(source, variable, null));
		Variable status = dataset.getVariables().stream().filter(variable -> variable.getRole() == VariableRole.ATTRIBUTE
				&& variable.getConcept() != null && String.valueOf(variable.getConcept().getId()).endsWith(STATUS)
				&& column(source, variable).isPresent()).findFirst().orElse(null);
		if (measure != null && column(source, measure).isEmpty())
			throw missing(source, measure);
		return new SourcePlan(source, measure, status, filled, unused, other);
	}

	private Optional<Variable> variable(HarmoniseSource source, Dimension dimension) throws HarmoniseException {
		List<Variable> chosen = dimension.breakdown().variables(source.dataset());
		if (chosen.stream().filter(Breakdown::isDimension).count() > 1)
			throw refused(source, "plan.columns", names(chosen), dimension.name().in(List.of()), requirement.getId());
		return chosen.stream().findFirst();
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
		return dimension.breakdown().codeOf(measure).map(Code::getValue).orElse(null);
	}

	private boolean isTime(Concept concept) {
		return concept != null && dimensions.stream().anyMatch(dimension -> dimension.isTime() && dimension.concept() == concept);
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
