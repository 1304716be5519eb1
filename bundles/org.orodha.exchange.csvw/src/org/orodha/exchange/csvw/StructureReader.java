package org.orodha.exchange.csvw;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.exchange.ImportException;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.data.structure.Structures;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TableDialect;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.orodha.model.VerbatimValue;

import com.fasterxml.jackson.databind.JsonNode;

/** Proposes the columns of a table description as the variables of a dataset. */
final class StructureReader {

	private static final Messages MESSAGES = Messages.of(StructureReader.class);
	private static final Set<String> COLUMN_WORDS = Set.of("name", "titles", Terms.DESCRIPTION, "datatype", "required",
			"virtual", "suppressOutput", Terms.ROLE, Terms.TYPE, Terms.UNIT, Terms.CODE_LIST, Terms.CONCEPT, Terms.IDENTIFYING);

	private final Catalogue catalogue;
	private final Dataset dataset;
	private final Place place;
	private final Proposal.Builder proposal;
	private final String language;

	StructureReader(Catalogue catalogue, Dataset dataset, Place place, Proposal.Builder proposal) {
		this.catalogue = catalogue;
		this.dataset = dataset;
		this.place = place;
		this.proposal = proposal;
		this.language = catalogue.languages().get(0);
	}

	void read(JsonNode table) throws ImportException {
		JsonNode schema = table.get("tableSchema");
		Set<String> key = names(schema.path("primaryKey"));
		for (JsonNode column : schema.get("columns"))
			if (!column.path("virtual").asBoolean())
				column(column, key);
		proposal.put(place, dataset.getId(), Literals.DATASET, dataset.eContainer(), Literals.DATA_SOURCE__DATASETS,
				copy -> describe((Dataset) copy, table));
	}

	private static Set<String> names(JsonNode value) {
		Set<String> names = new HashSet<>();
		if (value.isTextual())
			names.add(value.asText());
		value.forEach(name -> names.add(name.asText()));
		return names;
	}

	private void column(JsonNode column, Set<String> key) throws ImportException {
		String name = column.path("name").asText(firstText(column.path("titles")));
		if (name.isEmpty())
			throw new ImportException(place, MESSAGES.text("column.nameless"), MESSAGES.text("column.nameless.remedy"));
		Variable present = dataset.getVariables().stream()
				.filter(variable -> Structures.columnName(variable).equalsIgnoreCase(name)).findFirst().orElse(null);
		String id = present != null ? present.getId() : dataset.getId() + "." + Ids.slug(name);
		Place here = place.column(name);
		proposal.put(here, id, Literals.VARIABLE, dataset, Literals.DATASET__VARIABLES, element -> {
			Variable variable = (Variable) element;
			texts(variable.getName(), column.path("titles"));
			if (variable.getName().isEmpty())
				Texts.put(variable.getName(), language, name);
			texts(variable.getDescription(), column.path(Terms.DESCRIPTION));
			if (!Structures.columnName(variable).equals(name))
				variable.setColumn(name);
			if (column.has("required"))
				variable.setMandatory(column.get("required").asBoolean());
			variable.setKey(key.contains(name));
			datatype(variable, column);
			own(variable, column, here);
		});
	}

	private static String firstText(JsonNode titles) {
		JsonNode first = titles;
		while (!first.isMissingNode() && first.isContainerNode() && first.size() > 0)
			first = first.elements().next();
		return first.asText("");
	}

	private void texts(List<LocalizedText> texts, JsonNode node) {
		if (node.isTextual())
			Texts.put(texts, language, node.asText());
		else if (node.isArray() && !node.isEmpty())
			Texts.put(texts, language, node.get(0).asText());
		else
			node.fields().forEachRemaining(entry -> Texts.put(texts, entry.getKey(), firstText(entry.getValue())));
	}

	private static void datatype(Variable variable, JsonNode column) {
		JsonNode datatype = column.path("datatype");
		String base = datatype.isTextual() ? datatype.asText() : datatype.path("base").asText("string");
		VariableType own = VariableType.get(column.path(Terms.TYPE).asText(""));
		VariableType type = own != null ? own : column.has(Terms.CODE_LIST) ? VariableType.CODED : Terms.type(base);
		variable.setType(type);
		boolean text = Terms.type(base) == VariableType.STRING;
		JsonNode format = datatype.path("format");
		if (format.isTextual() && text)
			variable.setPattern(format.asText());
		if (format.isTextual() && !text && type != VariableType.INTEGER && type != VariableType.DECIMAL)
			variable.setFormat(format.asText());
		limit(datatype, text ? "minLength" : "minimum", "minInclusive").ifPresent(variable::setMinimum);
		limit(datatype, text ? "maxLength" : "maximum", "maxInclusive").ifPresent(variable::setMaximum);
		if (base.startsWith("nonNegative") || base.startsWith("unsigned"))
			variable.setMinimum(variable.getMinimum() == null ? BigDecimal.ZERO : variable.getMinimum());
	}

	private static Optional<BigDecimal> limit(JsonNode datatype, String... names) {
		for (String name : names)
			if (datatype.path(name).asText("").matches("[-+]?[0-9]+([.][0-9]+)?"))
				return Optional.of(new BigDecimal(datatype.get(name).asText()));
		return Optional.empty();
	}

	private void own(Variable variable, JsonNode column, Place here) {
		VariableRole role = VariableRole.get(column.path(Terms.ROLE).asText(""));
		if (role != null)
			variable.setRole(role);
		if (column.has(Terms.UNIT))
			variable.setUnit(column.get(Terms.UNIT).asText());
		variable.setIdentifying(column.path(Terms.IDENTIFYING).asBoolean(variable.isIdentifying()));
		if (column.has(Terms.CODE_LIST))
			catalogue.find(CodeList.class, column.get(Terms.CODE_LIST).asText()).ifPresentOrElse(variable::setCodeList,
					() -> proposal.skip(here, MESSAGES.text("reference.unknown", column.get(Terms.CODE_LIST).asText())));
		if (column.has(Terms.CONCEPT))
			catalogue.find(Concept.class, column.get(Terms.CONCEPT).asText()).ifPresentOrElse(variable::setConcept,
					() -> proposal.skip(here, MESSAGES.text("reference.unknown", column.get(Terms.CONCEPT).asText())));
	}

	private void describe(Dataset copy, JsonNode table) {
		JsonNode dialect = table.path("dialect");
		if (dialect.isObject()) {
			if (copy.getDialect() == null)
				copy.setDialect(ModelFactory.eINSTANCE.createTableDialect());
			dialect(copy.getDialect(), dialect);
		}
		for (JsonNode column : table.get("tableSchema").get("columns"))
			for (Iterator<Map.Entry<String, JsonNode>> words = column.fields(); words.hasNext();) {
				Map.Entry<String, JsonNode> word = words.next();
				if (!COLUMN_WORDS.contains(word.getKey()))
					keep(copy, column.path("name").asText() + "/" + word.getKey(), word.getValue().toString());
			}
	}

	private static void dialect(TableDialect dialect, JsonNode node) {
		if (node.has("encoding"))
			dialect.setEncoding(node.get("encoding").asText());
		if (node.has("delimiter"))
			dialect.setDelimiter(node.get("delimiter").asText().equals("\t") ? "tab" : node.get("delimiter").asText());
		if (node.path("quoteChar").isTextual())
			dialect.setQuote(node.get("quoteChar").asText());
		if (node.has("headerRowCount"))
			dialect.setHeaderRows(node.get("headerRowCount").asInt());
		else if (node.has("header"))
			dialect.setHeaderRows(node.get("header").asBoolean() ? 1 : 0);
		if (node.has("skipRows"))
			dialect.setPreambleRows(node.get("skipRows").asInt());
	}

	private static void keep(Dataset dataset, String field, String value) {
		VerbatimValue kept = dataset.getVerbatim().stream()
				.filter(known -> CsvwImporter.ORIGIN.equals(known.getOrigin()) && field.equals(known.getField())).findFirst()
				.orElseGet(() -> {
					VerbatimValue made = ModelFactory.eINSTANCE.createVerbatimValue();
					made.setOrigin(CsvwImporter.ORIGIN);
					made.setField(field);
					dataset.getVerbatim().add(made);
					return made;
				});
		kept.setValue(value);
	}
}
