// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.orodha.core.text.Labels;
import org.orodha.model.Agency;
import org.orodha.model.Concept;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;

/** What a variable of a dataset and one of a codebook say of the same. */
final class VariableBindings {

	private static final String NUMBER = "-?\\d+(\\.\\d+)?";
	private static final String FORMAT = "varFormat";

	/** What a variable is called. */
	static final Binding<Variable> LABEL = new TextsBinding<>(Variable::getName, "labl", " / ");

	private static final List<Binding<Variable>> ALL = List.of(
			new WordBinding<>(VariableBindings::name, Variable::setColumn, "", "name"),
			LABEL,
			new TextsBinding<>(Variable::getDescription, "txt", "\n\n"),
			new WordBinding<>(VariableBindings::writtenType, VariableBindings::type, FORMAT, "type"),
			new WordBinding<>(VariableBindings::category, VariableBindings::category, FORMAT, "category"),
			new WordBinding<>(VariableBindings::interval, VariableBindings::interval, "", "intrvl"),
			new WordBinding<>(variable -> Objects.requireNonNullElse(variable.getUnit(), ""), Variable::setUnit, "", "measUnit"),
			new WordBinding<>(variable -> number(variable.getMinimum()), (variable, said) -> number(said).ifPresent(variable::setMinimum),
					"valrng/range", "min"),
			new WordBinding<>(variable -> number(variable.getMaximum()), (variable, said) -> number(said).ifPresent(variable::setMaximum),
					"valrng/range", "max"));

	/** Those and the concept that a variable names. */
	static List<Binding<Variable>> with(Names names) {
		List<Binding<Variable>> all = new ArrayList<>(ALL);
		all.add(new NamesBinding<>(Literals.VARIABLE__CONCEPT, "concept", "", "", names, VariableBindings::keeper));
		return all;
	}

	private VariableBindings() {
	}

	/** The framework or agency whose concept it is. */
	private static String keeper(LifecycleElement concept) {
		Agency owner = ((Concept) concept).getOwner();
		return owner == null ? "" : Objects.requireNonNullElseGet(owner.getAcronym(), () -> Labels.id(owner));
	}

	/** The name of the column; variables that are in no file are called as the last part of their identifiers. */
	private static String name(Variable variable) {
		if (variable.getColumn() != null && !variable.getColumn().isEmpty())
			return variable.getColumn();
		String id = variable.getId();
		return id == null ? "" : id.substring(id.lastIndexOf('.') + 1);
	}

	private static String writtenType(Variable variable) {
		return !variable.isSetType() ? "" : switch (variable.getType()) {
		case STRING, DATE, TIME_PERIOD -> "character";
		case INTEGER, DECIMAL -> "numeric";
		case CODED -> null; // codes can be digits or letters
		default -> "";
		};
	}

	private static void type(Variable variable, String said) {
		if (said.equals("character") && !variable.isSetType())
			variable.setType(VariableType.STRING);
		if (said.equals("numeric") && !variable.isSetType())
			variable.setType(VariableType.INTEGER);
	}

	private static String category(Variable variable) {
		return !variable.isSetType() ? "" : switch (variable.getType()) {
		case DATE -> "date";
		case TIME_PERIOD -> "time";
		case CODED -> null;
		default -> "";
		};
	}

	private static void category(Variable variable, String said) {
		if (said.equals("date"))
			variable.setType(VariableType.DATE);
		if (said.equals("time"))
			variable.setType(VariableType.TIME_PERIOD);
	}

	private static String interval(Variable variable) {
		return !variable.isSetType() ? "" : switch (variable.getType()) {
		case DECIMAL -> "contin";
		case CODED -> null;
		default -> "";
		};
	}

	/** Of something that can be measured ever more exactly, values are decimal numbers. */
	private static void interval(Variable variable, String said) {
		if (said.equals("contin") && (!variable.isSetType() || variable.getType() == VariableType.INTEGER))
			variable.setType(VariableType.DECIMAL);
	}

	private static String number(BigDecimal number) {
		return number == null ? "" : number.toPlainString();
	}

	private static Optional<BigDecimal> number(String said) {
		return said.matches(NUMBER) ? Optional.of(new BigDecimal(said)) : Optional.empty();
	}
}
