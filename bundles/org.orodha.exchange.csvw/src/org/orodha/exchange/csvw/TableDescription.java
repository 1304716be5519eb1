// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Dataset;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TableDialect;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;
import org.orodha.tables.description.FileDescriptions;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A dataset as CSVW describes a table. What CSVW has no word for stands in terms of this project, so that reading the description
 * gives the same columns again.
 */
final class TableDescription {

	private static final Messages MESSAGES = Messages.of(TableDescription.class);

	private final String file;
	private final List<Loss> losses;

	/**
	 * @param file   the name of the table's file, or empty
	 * @param losses is told what readers of CSVW will not understand
	 */
	TableDescription(String file, List<Loss> losses) {
		this.file = file;
		this.losses = losses;
	}

	/** @param language the language of texts that do not say theirs */
	ObjectNode of(Dataset dataset, String language) {
		ObjectNode table = JsonNodeFactory.instance.objectNode();
		table.putArray("@context").add(Terms.CONTEXT).addObject().put("@language", language);
		table.put("url", url(dataset));
		texts(table, Terms.TITLE, dataset.getName());
		texts(table, Terms.DESCRIPTION, dataset.getDescription());
		if (dataset.getDialect() != null)
			dialect(dataset.getDialect(), table);
		schema(dataset, table.putObject("tableSchema"));
		Kept.add(dataset, Kept.TABLE, table);
		Kept.add(dataset, Kept.DIALECT, table, "dialect", "");
		Kept.add(dataset, Kept.SCHEMA, table, "tableSchema", "");
		return table;
	}

	private String url(Dataset dataset) {
		return file.isEmpty() ? dataset.getId().substring(dataset.getId().lastIndexOf('.') + 1) + ".csv" : file;
	}

	private static void marks(ObjectNode table, String word, List<String> values) {
		if (!values.isEmpty())
			marks(table.putArray(word), values);
	}

	private static void marks(ArrayNode array, List<String> values) {
		values.forEach(array::add);
	}

	private static void dialect(TableDialect dialect, ObjectNode table) {
		ObjectNode node = table.putObject("dialect");
		put(node, "encoding", dialect.getEncoding());
		if (dialect.getDelimiter() != null) {
			String delimiter = TableDialectHints.delimiter(dialect.getDelimiter()).replace(" +", " ");
			node.put("delimiter", delimiter);
			if (!DialectReader.written(delimiter).equals(dialect.getDelimiter()))
				table.put(Terms.DELIMITER, dialect.getDelimiter());
		}
		if (dialect.getQuote() != null)
			node.put("quoteChar", dialect.getQuote().isEmpty() ? null : dialect.getQuote());
		if (dialect.isSetHeaderRows())
			node.put("header", dialect.getHeaderRows() > 0).put("headerRowCount", dialect.getHeaderRows());
		if (dialect.isSetPreambleRows())
			node.put("skipRows", dialect.getPreambleRows());
		if (dialect.isSetFootnoteRows())
			table.put(Terms.FOOTNOTE_ROWS, dialect.getFootnoteRows());
		put(table, Terms.DECIMAL_MARK, dialect.getDecimalMark());
		put(table, Terms.GROUP_MARK, dialect.getGroupMark());
		put(table, Terms.DATE_FORMAT, dialect.getDateFormat());
		put(table, Terms.SHEET, dialect.getSheet());
		if (!dialect.getWidths().isEmpty())
			dialect.getWidths().forEach(table.putArray(Terms.WIDTHS)::add);
		marks(table, Terms.MISSING, dialect.getMissing());
		marks(table, Terms.FLAGS, dialect.getFlags());
		marks(table, Terms.NEGATIVES, dialect.getNegatives());
	}

	private void schema(Dataset dataset, ObjectNode schema) {
		ArrayNode columns = schema.putArray("columns");
		for (Variable variable : dataset.getVariables())
			column(dataset, variable, columns.addObject());
		List<Variable> key = dataset.getVariables().stream().filter(Variable::isKey).toList();
		if (!key.isEmpty())
			key.forEach(variable -> array(schema, "primaryKey").add(name(variable)));
		for (Variable variable : dataset.getVariables())
			if (variable.getRefersTo() != null)
				reference(dataset, variable, schema);
	}

	/** CSVW knows references between the tables of one description only. */
	private void reference(Dataset dataset, Variable variable, ObjectNode schema) {
		if (variable.getRefersTo().getDataset() == dataset)
			array(schema, "foreignKeys").addObject().put("columnReference", name(variable)).putObject("reference")
					.put("resource", url(dataset)).put("columnReference", name(variable.getRefersTo()));
		else
			losses.add(new Loss(variable.getId(), MESSAGES.text("loss.reference", Labels.id(variable.getRefersTo()))));
	}

	private static String name(Variable variable) {
		return ColumnNames.encoded(FileDescriptions.columnName(variable));
	}

	private void column(Dataset dataset, Variable variable, ObjectNode column) {
		String header = FileDescriptions.columnName(variable);
		column.put("name", name(variable));
		ObjectNode titles = column.putObject("titles").put(Terms.UNDETERMINED, header);
		for (LocalizedText text : variable.getName())
			titles.put(text.getLanguage(), text.getValue());
		texts(column, Terms.DESCRIPTION, variable.getDescription());
		datatype(dataset.getDialect(), variable, column);
		if (variable.isMandatory())
			column.put("required", true);
		column.put(Terms.VARIABLE, variable.getId());
		states(column, Terms.NAME_STATE, variable.getName());
		states(column, Terms.DESCRIPTION_STATE, variable.getDescription());
		if (variable.isSetRole())
			column.put(Terms.ROLE, variable.getRole().getLiteral());
		put(column, Terms.UNIT, variable.getUnit());
		if (variable.getCodeList() != null)
			column.put(Terms.CODE_LIST, Labels.id(variable.getCodeList()));
		if (variable.getConcept() != null)
			column.put(Terms.CONCEPT, Labels.id(variable.getConcept()));
		if (variable.getDefinition() != null)
			column.put(Terms.DEFINITION, Labels.id(variable.getDefinition()));
		if (variable.getRefersTo() != null)
			column.put(Terms.REFERS_TO, Labels.id(variable.getRefersTo()));
		if (variable.isIdentifying())
			column.put(Terms.IDENTIFYING, true);
		for (EStructuralFeature feature : Literals.LIFECYCLE_ELEMENT.getEStructuralFeatures())
			if (variable.eIsSet(feature))
				losses.add(new Loss(variable.getId(), MESSAGES.text("loss.life", Labels.of(feature))));
		Kept.add(dataset, Kept.column(header), column);
		Kept.add(dataset, Kept.datatype(header), column, "datatype", "base");
	}

	private static void datatype(TableDialect dialect, Variable variable, ObjectNode column) {
		VariableType type = variable.isSetType() ? variable.getType() : null;
		ObjectNode datatype = JsonNodeFactory.instance.objectNode();
		boolean text = type == VariableType.STRING || type == VariableType.CODED || type == VariableType.TIME_PERIOD;
		boolean number = type == VariableType.INTEGER || type == VariableType.DECIMAL;
		boolean date = type == VariableType.DATE || type == VariableType.DATE_TIME;
		if (type != null)
			datatype.put("base", Terms.datatype(type));
		if (type == VariableType.CODED || type == VariableType.TIME_PERIOD)
			column.put(Terms.TYPE, type.getLiteral());
		put(text ? datatype : column, text ? "format" : Terms.PATTERN, variable.getPattern());
		put(date ? datatype : column, date ? "format" : Terms.FORMAT, variable.getFormat());
		if (number && dialect != null)
			marks(dialect, datatype);
		if ((number || date) && dialect != null && !dialect.getMissing().isEmpty())
			marks(column.putArray("null").add(""), dialect.getMissing());
		limit(variable.getMinimum(), number, text, "minimum", "minLength", Terms.MINIMUM, datatype, column);
		limit(variable.getMaximum(), number, text, "maximum", "maxLength", Terms.MAXIMUM, datatype, column);
		if (datatype.size() == 1 && type != null)
			column.set("datatype", datatype.get("base"));
		else if (!datatype.isEmpty())
			column.set("datatype", datatype);
	}

	private static void marks(TableDialect dialect, ObjectNode datatype) {
		ObjectNode format = JsonNodeFactory.instance.objectNode();
		put(format, "decimalChar", dialect.getDecimalMark());
		put(format, "groupChar", dialect.getGroupMark());
		if (!format.isEmpty())
			datatype.set("format", format);
	}

	/** A limit is one of numbers or of lengths; CSVW knows lengths as whole numbers, and of texts only. */
	private static void limit(BigDecimal limit, boolean number, boolean text, String value, String length, String own,
			ObjectNode datatype, ObjectNode column) {
		if (limit == null)
			return;
		boolean whole = limit.scale() <= 0 && limit.signum() >= 0;
		if (number)
			datatype.put(value, limit);
		else if (text && whole)
			datatype.put(length, limit);
		else
			column.put(own, limit);
	}

	private static void put(ObjectNode node, String property, String value) {
		if (value != null)
			node.put(property, value);
	}

	private static void texts(ObjectNode node, String property, List<LocalizedText> texts) {
		for (LocalizedText text : texts)
			array(node, property).addObject().put("@value", text.getValue()).put("@language", text.getLanguage());
	}

	private static void states(ObjectNode column, String property, List<LocalizedText> texts) {
		for (LocalizedText text : texts)
			if (text.isSetState())
				array(column, property).add(text.getLanguage() + " " + text.getState().getLiteral());
	}

	private static ArrayNode array(ObjectNode node, String property) {
		return node.get(property) instanceof ArrayNode present ? present : node.putArray(property);
	}
}
