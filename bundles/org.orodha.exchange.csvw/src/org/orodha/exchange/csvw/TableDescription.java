package org.orodha.exchange.csvw;

import java.util.List;

import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.text.Messages;
import org.orodha.data.structure.Structures;
import org.orodha.model.Dataset;
import org.orodha.model.LocalizedText;
import org.orodha.model.TableDialect;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A dataset as CSVW describes a table. */
final class TableDescription {

	private static final Messages MESSAGES = Messages.of(TableDescription.class);

	private final String file;
	private final List<Loss> losses;

	/**
	 * @param file   the name of the table's file, or empty
	 * @param losses is told what CSVW has no place for
	 */
	TableDescription(String file, List<Loss> losses) {
		this.file = file;
		this.losses = losses;
	}

	ObjectNode of(Dataset dataset) {
		ObjectNode table = JsonNodeFactory.instance.objectNode();
		table.put("@context", Terms.CONTEXT);
		String id = dataset.getId();
		table.put("url", file.isEmpty() ? id.substring(id.lastIndexOf('.') + 1) + ".csv" : file);
		texts(table, "dc:title", dataset.getName());
		texts(table, Terms.DESCRIPTION, dataset.getDescription());
		if (dataset.getDialect() != null)
			dialect(dataset, table.putObject("dialect"));
		schema(dataset, table.putObject("tableSchema"));
		return table;
	}

	private void dialect(Dataset dataset, ObjectNode node) {
		TableDialect dialect = dataset.getDialect();
		if (dialect.getEncoding() != null)
			node.put("encoding", dialect.getEncoding());
		if (dialect.getDelimiter() != null)
			node.put("delimiter", dialect.getDelimiter().equals("tab") ? "\t" : dialect.getDelimiter());
		if (dialect.getQuote() != null)
			node.put("quoteChar", dialect.getQuote());
		if (dialect.isSetHeaderRows())
			node.put("header", dialect.getHeaderRows() > 0).put("headerRowCount", dialect.getHeaderRows());
		if (dialect.isSetPreambleRows())
			node.put("skipRows", dialect.getPreambleRows());
		if (dialect.isSetFootnoteRows() || dialect.getSheet() != null || !dialect.getWidths().isEmpty())
			losses.add(new Loss(dataset.getId(), MESSAGES.text("loss.dialect")));
	}

	private void schema(Dataset dataset, ObjectNode schema) {
		ArrayNode columns = schema.putArray("columns");
		for (Variable variable : dataset.getVariables())
			column(variable, columns.addObject());
		List<String> key = dataset.getVariables().stream().filter(Variable::isKey).map(Structures::columnName).toList();
		if (!key.isEmpty())
			key.forEach(schema.putArray("primaryKey")::add);
		ArrayNode references = JsonNodeFactory.instance.arrayNode();
		for (Variable variable : dataset.getVariables())
			if (variable.getRefersTo() != null && variable.getRefersTo().getDataset() != null)
				references.addObject().put("columnReference", Structures.columnName(variable)).putObject("reference")
						.put("resource", variable.getRefersTo().getDataset().getId() + ".csv")
						.put("columnReference", Structures.columnName(variable.getRefersTo()));
		if (!references.isEmpty())
			schema.set("foreignKeys", references);
	}

	private void column(Variable variable, ObjectNode column) {
		column.put("name", Structures.columnName(variable));
		texts(column, "titles", variable.getName());
		texts(column, Terms.DESCRIPTION, variable.getDescription());
		datatype(variable, column);
		if (variable.isMandatory() || variable.isKey())
			column.put("required", true);
		if (variable.isSetRole())
			column.put(Terms.ROLE, variable.getRole().getLiteral());
		if (variable.getUnit() != null)
			column.put(Terms.UNIT, variable.getUnit());
		if (variable.getCodeList() != null)
			column.put(Terms.CODE_LIST, variable.getCodeList().getId());
		if (variable.getConcept() != null)
			column.put(Terms.CONCEPT, variable.getConcept().getId());
		if (variable.isIdentifying())
			column.put(Terms.IDENTIFYING, true);
		if (variable.getDefinition() != null)
			losses.add(new Loss(variable.getId(), MESSAGES.text("loss.definition")));
	}

	private static void datatype(Variable variable, ObjectNode column) {
		VariableType type = variable.isSetType() ? variable.getType()
				: variable.getCodeList() == null ? VariableType.STRING : VariableType.CODED;
		ObjectNode datatype = JsonNodeFactory.instance.objectNode().put("base", Terms.datatype(type));
		boolean text = type == VariableType.STRING || type == VariableType.CODED || type == VariableType.TIME_PERIOD;
		if (type == VariableType.CODED || type == VariableType.TIME_PERIOD)
			column.put(Terms.TYPE, type.getLiteral());
		if (text && variable.getPattern() != null)
			datatype.put("format", variable.getPattern());
		if (!text && variable.getFormat() != null)
			datatype.put("format", variable.getFormat());
		String least = text ? "minLength" : "minimum";
		String most = text ? "maxLength" : "maximum";
		if (variable.getMinimum() != null)
			datatype.put(least, variable.getMinimum());
		if (variable.getMaximum() != null)
			datatype.put(most, variable.getMaximum());
		if (datatype.size() == 1)
			column.put("datatype", Terms.datatype(type));
		else
			column.set("datatype", datatype);
	}

	private static void texts(ObjectNode node, String property, List<LocalizedText> texts) {
		if (texts.isEmpty())
			return;
		ObjectNode languages = node.putObject(property);
		for (LocalizedText text : texts)
			languages.put(text.getLanguage(), text.getValue());
	}
}
