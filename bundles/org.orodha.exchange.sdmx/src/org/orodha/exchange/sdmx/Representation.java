// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import static org.orodha.core.exchange.XmlElements.attribute;
import static org.orodha.core.exchange.XmlElements.first;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.orodha.core.exchange.XmlElements;
import org.orodha.core.text.Labels;
import org.orodha.model.CodeList;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;
import org.w3c.dom.Element;

/**
 * Which values something can have.
 *
 * @param type     their type; null where it is not said
 * @param codeList the identifier of the catalogue's list that they are from; null for none
 */
record Representation(VariableType type, String codeList, BigDecimal minimum, BigDecimal maximum, String pattern) {

	private static final Representation NONE = new Representation(null, null, null, null, null);
	private static final Representation TIME = new Representation(VariableType.TIME_PERIOD, null, null, null, null);
	private static final Map<VariableType, String> WRITTEN = Map.of(VariableType.STRING, "String", VariableType.CODED, "String", VariableType.INTEGER,
			"Integer", VariableType.DECIMAL, "Decimal", VariableType.BOOLEAN, "Boolean", VariableType.DATE, "GregorianDay", VariableType.DATE_TIME,
			"DateTime", VariableType.TIME_PERIOD, "ObservationalTimePeriod");
	private static final String LOCAL = "LocalRepresentation";
	private static final String NUMBER = "-?\\d+(\\.\\d+)?";

	static Representation of(Variable variable) {
		CodeList list = variable.getCodeList();
		return new Representation(variable.isSetType() ? variable.getType() : null, list == null ? null : Labels.id(list), variable.getMinimum(),
				variable.getMaximum(), variable.getPattern());
	}

	/** What a component says, or else its concept. */
	static Representation of(Element component, Optional<Element> concept, Naming naming) {
		return Components.isTime(component) ? TIME
				: first(component, LOCAL).or(() -> concept.flatMap(core -> first(core, "CoreRepresentation")))
						.map(representation -> said(representation, naming)).orElse(NONE);
	}

	private static Representation said(Element representation, Naming naming) {
		Optional<Element> enumeration = first(representation, "Enumeration");
		if (enumeration.isPresent())
			return new Representation(VariableType.CODED, References.urn(enumeration.get(), Urn.CODE_LIST).flatMap(naming::id).orElse(null), null, null,
					null);
		return first(representation, "TextFormat").map(format -> new Representation(type(attribute(format, "textType").orElse("String")), null,
				number(format, "minValue"), number(format, "maxValue"), attribute(format, "pattern").orElse(null))).orElse(NONE);
	}

	private static VariableType type(String textType) {
		return switch (textType) {
		case "Integer", "BigInteger", "Long", "Short", "Count" -> VariableType.INTEGER;
		case "Decimal", "Float", "Double" -> VariableType.DECIMAL;
		case "Boolean" -> VariableType.BOOLEAN;
		case "GregorianDay" -> VariableType.DATE;
		case "DateTime" -> VariableType.DATE_TIME;
		default -> textType.endsWith("TimePeriod") || textType.matches("GregorianYear(Month)?|Reporting[A-Z][a-z]+") ? VariableType.TIME_PERIOD
				: VariableType.STRING;
		};
	}

	private static BigDecimal number(Element format, String name) {
		return attribute(format, name).filter(value -> value.matches(NUMBER)).map(BigDecimal::new).orElse(null);
	}

	/** Gives a variable what is said; what is not leaves it as it is. */
	void read(Variable variable, Reading reading) {
		if (type != null)
			variable.setType(type);
		if (codeList != null)
			variable.setCodeList((CodeList) reading.element(Literals.CODE_LIST, codeList));
		if (minimum != null)
			variable.setMinimum(minimum);
		if (maximum != null)
			variable.setMaximum(maximum);
		if (pattern != null)
			variable.setPattern(pattern);
	}

	/**
	 * What a component can say of this.
	 *
	 * @param time whether it says when something was observed
	 */
	Representation sayable(boolean time) {
		return time ? TIME : codeList == null ? this : new Representation(VariableType.CODED, codeList, null, null, null);
	}

	/** Makes a component say this. */
	void write(Element component, Optional<Element> concept, Naming naming) {
		Representation present = of(component, concept, naming);
		if (equals(present) && !(this == TIME && first(component, LOCAL).isEmpty()))
			return;
		first(component, LOCAL).ifPresent(XmlElements::remove);
		if (type == null && minimum == null && maximum == null && pattern == null)
			return;
		Element local = Parts.add(component, LOCAL);
		if (codeList != null) {
			naming.urn(codeList).ifPresent(urn -> References.put(Parts.add(local, "Enumeration"), urn));
			return;
		}
		Element format = Parts.add(local, "TextFormat");
		format.setAttribute("textType", WRITTEN.get(Objects.requireNonNullElse(type, VariableType.STRING)));
		put(format, "minValue", minimum);
		put(format, "maxValue", maximum);
		if (pattern != null)
			format.setAttribute("pattern", pattern);
	}

	private static void put(Element format, String name, BigDecimal number) {
		if (number != null)
			format.setAttribute(name, number.toPlainString());
	}
}
