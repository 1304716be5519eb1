// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Texts;
import org.orodha.model.CodeList;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;
import org.orodha.tables.description.FileDescriptions;

import com.fasterxml.jackson.databind.JsonNode;

/** Proposes a field of a schema as a variable. */
final class FieldReader {

	private static final Set<String> READ = Set.of("name", "type", "format", "title", "description", "constraints", "decimalChar", "groupChar",
			"categories");
	/** What is kept without a word, as it changes nothing of what a value means. */
	private static final Set<String> QUIET = Set.of("example", "rdfType", "categoriesOrdered");

	private final Reading reading;
	private final JsonNode field;
	private final JsonNode constraints;
	private final Place place;
	private final String id;
	private final String word;
	private final VariableType type;
	private final Codes codes;

	/** @param id the identifier of the variable */
	FieldReader(Reading reading, Part schema, JsonNode field, String dataset, String id) {
		this.reading = reading;
		this.field = field;
		this.id = id;
		constraints = field.path("constraints");
		place = schema.at(field).column(column());
		word = field.path("type").asText("string");
		type = FieldTypes.read(word);
		codes = new Codes(reading, place, field, dataset);
	}

	/** The identifier of the variable that a field is: what it says itself, that of the column, or a new one. */
	static String id(Dataset present, String dataset, JsonNode field, FreeIds ids) {
		String column = field.path("name").asText();
		String own = field.path(OwnTerms.ID).asText("");
		Optional<String> known = present == null ? Optional.empty() : present.getVariables().stream()
				.filter(variable -> own.equals(variable.getId()) || own.isEmpty() && column.equals(FileDescriptions.columnName(variable)))
				.map(Variable::getId).filter(ids::use).findFirst();
		if (known.isPresent())
			return known.get();
		return ids.of(own.startsWith(dataset + ".") && Ids.isWellFormed(own) ? own : dataset + "." + Ids.slug(column.replace('.', '-')));
	}

	String column() {
		return field.path("name").asText();
	}

	/** Tells how its numbers are written. */
	void marks(Marks marks) {
		if (type == VariableType.DECIMAL || type == VariableType.INTEGER)
			marks.number(place, field);
	}

	/**
	 * Proposes it.
	 *
	 * @param keyed  whether the table says what its key is
	 * @param target the variable that it refers to, or null
	 */
	void read(IdentifiedElement dataset, boolean keyed, boolean isKey, String target) {
		Optional<Variable> present = reading.catalogue().find(Variable.class, id);
		Optional<String> list = codes.read(present.map(Variable::getCodeList));
		reading.proposal().put(place, id, Variable.class).in(dataset).describe(variable -> {
			MultilingualText.read(field, "title", variable.getName(), reading.language());
			if (variable.getName().isEmpty() && !field.has(OwnTerms.ID))
				Texts.put(variable.getName(), reading.language(), column());
			MultilingualText.read(field, "description", variable.getDescription(), reading.language());
			if (!FileDescriptions.columnName(variable).equals(column()))
				variable.setColumn(column());
			values(variable, list);
			if (keyed)
				variable.setKey(isKey);
			if (target != null)
				variable.setRefersTo(reading.catalogue().find(Variable.class, target)
						.orElseGet(() -> (Variable) Ids.reference(Literals.VARIABLE, target)));
			OwnTerms.read(variable, field, reading::find, (term, value) -> reading.tell(place, "own.unknown", term, value.asText()));
		});
	}

	private void values(Variable variable, Optional<String> list) {
		Keeping keeping = new Keeping();
		if (!FieldTypes.KNOWN.contains(word))
			reading.kept(place, "type", field.get("type"));
		if (type != null && !field.has(OwnTerms.TYPE))
			variable.setType(type == VariableType.STRING && list.isPresent() ? VariableType.CODED : type);
		if (!word.equals(FieldTypes.written(type)))
			keeping.put("", "type", field.get("type"));
		list.ifPresent(codeList -> variable.setCodeList((CodeList) reading.find(CodeList.class, codeList)));
		format(variable, keeping);
		for (Map.Entry<String, JsonNode> constraint : constraints.properties())
			if (!take(variable, constraint.getKey(), constraint.getValue(), list.isPresent())) {
				keeping.put("constraints/", constraint.getKey(), constraint.getValue());
				reading.kept(place, constraint.getKey(), constraint.getValue());
			}
		keeping.rest("", field, READ);
		if (field.has("categories") && list.isEmpty())
			keeping.put("", "categories", field.get("categories"));
		for (Map.Entry<String, JsonNode> other : field.properties())
			if (!READ.contains(other.getKey()) && !QUIET.contains(other.getKey()) && !other.getKey().startsWith(OwnTerms.PREFIX))
				reading.kept(place, other.getKey(), other.getValue());
		keeping.beside(variable);
	}

	private void format(Variable variable, Keeping keeping) {
		if (!field.has("format"))
			return;
		JsonNode format = field.get("format");
		Optional<String> pattern = type == VariableType.DATE || type == VariableType.DATE_TIME ? DatePatterns.read(format.asText())
				: Optional.empty();
		pattern.ifPresentOrElse(variable::setFormat, () -> keeping.put("", "format", format));
		if (pattern.isEmpty() && !format.asText().equals("default"))
			reading.kept(place, "format", format);
	}

	/** Whether a constraint has a place in the model. */
	private boolean take(Variable variable, String constraint, JsonNode value, boolean coded) {
		boolean number = type == VariableType.INTEGER || type == VariableType.DECIMAL;
		boolean text = type == VariableType.STRING && word.equals("string");
		return switch (constraint) {
		case "required" -> value.isBoolean() && set(value.asBoolean(), variable::setMandatory);
		case "enum" -> coded;
		case "minimum" -> number && limit(value, variable::setMinimum);
		case "maximum" -> number && limit(value, variable::setMaximum);
		case "minLength" -> text && limit(value, variable::setMinimum);
		case "maxLength" -> text && limit(value, variable::setMaximum);
		case "pattern" -> text && value.isTextual() && set(value.asText(), variable::setPattern);
		default -> false;
		};
	}

	private static <T> boolean set(T value, Consumer<T> feature) {
		feature.accept(value);
		return true;
	}

	private static boolean limit(JsonNode value, Consumer<BigDecimal> feature) {
		return value.asText().matches("[-+]?[0-9]{1,40}([.][0-9]{1,40})?") && set(new BigDecimal(value.asText()), feature);
	}
}
