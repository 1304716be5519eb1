// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.text.Labels;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;
import org.orodha.tables.description.FileDescriptions;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A variable as a field of a schema. */
final class FieldWriter {

	private static final Set<EStructuralFeature> STANDARD = Set.of(Literals.IDENTIFIED_ELEMENT__NAME, Literals.IDENTIFIED_ELEMENT__DESCRIPTION,
			Literals.VARIABLE__TYPE, Literals.VARIABLE__MANDATORY, Literals.VARIABLE__COLUMN, Literals.VARIABLE__KEY,
			Literals.VARIABLE__REFERS_TO, Literals.VARIABLE__MINIMUM, Literals.VARIABLE__MAXIMUM, Literals.VARIABLE__PATTERN,
			Literals.VARIABLE__FORMAT);

	private final List<String> languages;
	private final int version;
	private final Kept kept;
	private final List<Loss> losses;

	FieldWriter(List<String> languages, int version, Kept kept, List<Loss> losses) {
		this.languages = languages;
		this.version = version;
		this.kept = kept;
		this.losses = losses;
	}

	/** @param names the names of the resources of the package */
	ObjectNode write(Variable variable, Map<Dataset, String> names) {
		VariableType type = variable.isSetType() ? variable.getType() : null;
		ObjectNode field = JsonNodeFactory.instance.objectNode();
		field.put("name", FileDescriptions.columnName(variable));
		field.put("type", type(variable, type));
		MultilingualText.write(field, "title", variable.getName(), languages);
		MultilingualText.write(field, "description", variable.getDescription(), languages);
		marks(variable, field);
		ObjectNode constraints = JsonNodeFactory.instance.objectNode();
		constraints(variable, type, field, constraints);
		if (variable.getCodeList() != null)
			codes(variable, field, constraints);
		kept.add(variable, "constraints/", constraints);
		if (!constraints.isEmpty())
			field.set("constraints", constraints);
		field.put(OwnTerms.ID, variable.getId());
		if (type == VariableType.CODED || type == VariableType.TIME_PERIOD)
			field.put(OwnTerms.TYPE, type.getLiteral());
		OwnTerms.write(variable, field, STANDARD);
		if (variable.getRefersTo() != null && !names.containsKey(variable.getRefersTo().getDataset()))
			field.put(OwnTerms.PREFIX + Literals.VARIABLE__REFERS_TO.getName(), Labels.id(variable.getRefersTo()));
		kept.add(variable, "", field);
		return field;
	}

	/** The type that the field came with, where its values are still read as that. */
	private String type(Variable variable, VariableType type) {
		String came = kept.of(variable, "type").asText("");
		boolean same = !came.isEmpty() && (FieldTypes.read(came) == type
				|| FieldTypes.read(came) == VariableType.STRING && type == VariableType.CODED);
		return same ? came : FieldTypes.written(type);
	}

	private static void marks(Variable variable, ObjectNode field) {
		var dialect = variable.getDataset() == null ? null : variable.getDataset().getDialect();
		String type = field.get("type").asText();
		if (dialect == null || !type.equals("number") && !type.equals("integer"))
			return;
		if (dialect.getDecimalMark() != null && type.equals("number"))
			field.put("decimalChar", dialect.getDecimalMark());
		if (dialect.getGroupMark() != null)
			field.put("groupChar", dialect.getGroupMark());
	}

	private void constraints(Variable variable, VariableType type, ObjectNode field, ObjectNode constraints) {
		boolean text = field.get("type").asText().equals("string");
		boolean number = type == VariableType.INTEGER || type == VariableType.DECIMAL;
		if (variable.isMandatory())
			constraints.put("required", true);
		limit(variable.getMinimum(), text ? "minLength" : "minimum", Literals.VARIABLE__MINIMUM, type, field, constraints);
		limit(variable.getMaximum(), text ? "maxLength" : "maximum", Literals.VARIABLE__MAXIMUM, type, field, constraints);
		if (variable.getPattern() != null && text)
			constraints.put("pattern", variable.getPattern());
		else if (variable.getPattern() != null)
			field.put(OwnTerms.PREFIX + Literals.VARIABLE__PATTERN.getName(), variable.getPattern());
		if (variable.getFormat() == null)
			return;
		Optional<String> format = number || text ? Optional.empty() : DatePatterns.written(variable.getFormat());
		if (format.isPresent() && (type == VariableType.DATE || type == VariableType.DATE_TIME))
			field.put("format", format.get());
		else
			field.put(OwnTerms.PREFIX + Literals.VARIABLE__FORMAT.getName(), variable.getFormat());
	}

	/** A limit is one of numbers, or of lengths, which are whole. */
	private static void limit(BigDecimal limit, String word, EStructuralFeature feature, VariableType type, ObjectNode field,
			ObjectNode constraints) {
		if (limit == null)
			return;
		boolean whole = limit.stripTrailingZeros().scale() <= 0;
		boolean text = field.get("type").asText().equals("string");
		if (text ? whole && limit.signum() >= 0 : type == VariableType.DECIMAL || type == VariableType.INTEGER && whole)
			constraints.set(word, whole ? JsonNodeFactory.instance.numberNode(limit.toBigInteger()) : JsonNodeFactory.instance.numberNode(limit));
		else
			field.put(OwnTerms.PREFIX + feature.getName(), limit.toPlainString());
	}

	/** The codes: with labels in version 2, as the values allowed in version 1. */
	private void codes(Variable variable, ObjectNode field, ObjectNode constraints) {
		CodeList list = variable.getCodeList();
		List<Code> codes = list.getCodes().stream().filter(code -> code.getValue() != null && !code.getValue().isEmpty()).toList();
		boolean whole = field.get("type").asText().equals("integer");
		boolean fits = field.get("type").asText().equals("string")
				|| whole && codes.stream().allMatch(code -> code.getValue().matches("0|-?[1-9][0-9]{0,17}"));
		if (codes.isEmpty() || !fits || list.eIsProxy()) {
			losses.add(new Loss(variable.getId(), PackageWriter.MESSAGES.text("loss.codes", Labels.id(list))));
			return;
		}
		ObjectNode names = field.putObject(Codes.NAMES);
		MultilingualText.write(names, "title", list.getName(), languages);
		MultilingualText.write(names, "description", list.getDescription(), languages);
		ArrayNode values = version == 2 ? field.putArray("categories") : constraints.putArray("enum");
		Set<String> written = new HashSet<>();
		for (Code code : codes)
			if (written.add(code.getValue()) && version == 2) {
				ObjectNode category = values.addObject();
				value(category, code.getValue(), whole);
				MultilingualText.write(category, "label", code.getName(), languages);
			} else if (version == 1)
				values.add(JsonNodeFactory.instance.textNode(code.getValue()));
	}

	private static void value(ObjectNode category, String value, boolean whole) {
		if (whole)
			category.put("value", Long.parseLong(value));
		else
			category.put("value", value);
	}
}
