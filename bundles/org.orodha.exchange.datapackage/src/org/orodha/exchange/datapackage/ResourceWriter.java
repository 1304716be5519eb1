// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.text.Labels;
import org.orodha.model.Dataset;
import org.orodha.model.Distribution;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TableDialect;
import org.orodha.model.Variable;
import org.orodha.tables.description.FileDescriptions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A dataset as a resource of a package. */
final class ResourceWriter {

	/** What a table dialect has no property for. */
	static final String FILES = OwnTerms.PREFIX + "tableDialect";

	/** Properties of a dialect that only the standard wants. */
	static final String SUPPLIED = OwnTerms.PREFIX + "supplied";
	/** What version 1 calls a resource with columns. */
	static final String PROFILE = "tabular-data-resource";

	private static final String DISTRIBUTIONS = OwnTerms.PREFIX + Literals.DATASET__DISTRIBUTIONS.getName();
	private static final Set<EStructuralFeature> STANDARD = Set.of(Literals.IDENTIFIED_ELEMENT__NAME, Literals.IDENTIFIED_ELEMENT__DESCRIPTION,
			Literals.DATASET__DISTRIBUTIONS, Literals.DATASET__DIALECT);
	private static final Set<EStructuralFeature> DIALECT = Set.of(Literals.TABLE_DIALECT__DELIMITER, Literals.TABLE_DIALECT__QUOTE,
			Literals.TABLE_DIALECT__SHEET, Literals.TABLE_DIALECT__MISSING, Literals.TABLE_DIALECT__ENCODING);

	private final List<String> languages;
	private final int version;
	private final Kept kept;
	private final List<Loss> losses;
	private final Map<Dataset, String> names;

	/** @param names the names of the resources of the package */
	ResourceWriter(List<String> languages, int version, Kept kept, List<Loss> losses, Map<Dataset, String> names) {
		this.languages = languages;
		this.version = version;
		this.kept = kept;
		this.losses = losses;
		this.names = names;
	}

	ObjectNode write(Dataset dataset) {
		ObjectNode resource = JsonNodeFactory.instance.objectNode();
		resource.put("name", names.get(dataset));
		boolean table = !dataset.getVariables().isEmpty();
		if (table)
			resource.put(version == 2 ? "type" : "profile", version == 2 ? "table" : PROFILE);
		MultilingualText.write(resource, "title", dataset.getName(), languages);
		MultilingualText.write(resource, "description", dataset.getDescription(), languages);
		kept.add(dataset, "", resource);
		if (version == 2)
			resource.remove("profile");
		if (!resource.has("data"))
			files(dataset, resource);
		if (dataset.getDialect() != null)
			dialect(dataset, resource);
		ObjectNode dialect = resource.path("dialect") instanceof ObjectNode present ? present : JsonNodeFactory.instance.objectNode();
		kept.add(dataset, "dialect/", dialect);
		if (!dialect.isEmpty() && version == 1) {
			supply(resource, dialect, "delimiter", JsonNodeFactory.instance.textNode(","));
			supply(resource, dialect, "doubleQuote", JsonNodeFactory.instance.booleanNode(true));
		}
		if (!dialect.isEmpty())
			resource.set("dialect", dialect);
		resource.put(OwnTerms.ID, dataset.getId());
		OwnTerms.write(dataset, resource, STANDARD);
		if (table)
			schema(dataset, resource.putObject("schema"));
		return resource;
	}

	/** Says what goes without saying, but which version 1 wants to be said. */
	private static void supply(ObjectNode resource, ObjectNode dialect, String word, JsonNode value) {
		if (!dialect.has(word)) {
			dialect.set(word, value);
			resource.withArrayProperty(SUPPLIED).add(word);
		}
	}

	/** One file holds the data by the standard; where a dataset has others, or none, that is said in this project's words. */
	private void files(Dataset dataset, ObjectNode resource) {
		List<Distribution> writable = dataset.getDistributions().stream()
				.filter(file -> file.getAddress() != null && Addresses.isWritable(file.getAddress())).toList();
		boolean chunks = writable.size() == dataset.getDistributions().size() && writable.size() > 1 && writable.stream()
				.allMatch(file -> file.getMediaType() != null && file.getMediaType().equals(writable.getFirst().getMediaType()));
		if (chunks)
			writable.forEach(file -> resource.withArrayProperty("path").add(file.getAddress()));
		else
			resource.put("path", writable.isEmpty() ? names.get(dataset).replace('/', '-') + ".csv" : writable.getFirst().getAddress());
		String type = writable.isEmpty() ? null : writable.getFirst().getMediaType();
		if (type != null && type.matches(".+/.+"))
			resource.put("mediatype", type);
		boolean said = (chunks || writable.size() == 1) && dataset.getDistributions().size() == writable.size()
				&& writable.stream().allMatch(file -> file.getTitle().isEmpty());
		if (!said)
			own(dataset, resource);
	}

	private static void own(Dataset dataset, ObjectNode resource) {
		ArrayNode files = resource.putArray(DISTRIBUTIONS);
		for (Distribution file : dataset.getDistributions())
			OwnTerms.write(file, files.addObject(), Set.of());
	}

	private void dialect(Dataset dataset, ObjectNode resource) {
		TableDialect dialect = dataset.getDialect();
		ObjectNode node = JsonNodeFactory.instance.objectNode();
		if (dialect.getEncoding() != null)
			resource.put("encoding", dialect.getEncoding());
		if (dialect.getDelimiter() != null)
			node.put("delimiter", TableDialectHints.delimiter(dialect.getDelimiter()).replace(" +", " "));
		if (dialect.getQuote() != null && !dialect.getQuote().isEmpty())
			node.put("quoteChar", dialect.getQuote());
		header(dataset, dialect, node);
		if (dialect.getSheet() != null)
			node.put("sheetName", dialect.getSheet());
		if (!node.isEmpty())
			resource.set("dialect", node);
		ObjectNode own = JsonNodeFactory.instance.objectNode();
		OwnTerms.write(dialect, own, DIALECT);
		if (dialect.getQuote() != null && dialect.getQuote().isEmpty())
			own.put(OwnTerms.PREFIX + Literals.TABLE_DIALECT__QUOTE.getName(), "");
		if (!own.isEmpty())
			resource.set(FILES, own);
	}

	private void header(Dataset dataset, TableDialect dialect, ObjectNode node) {
		int rows = dialect.isSetHeaderRows() ? dialect.getHeaderRows() : 1;
		if (dialect.isSetHeaderRows())
			node.put("header", rows > 0);
		if (rows == 0 || rows == 1 && dialect.getPreambleRows() == 0)
			return;
		for (int row = 1; row <= rows; row++)
			node.withArrayProperty("headerRows").add(dialect.getPreambleRows() + row);
		if (version == 1)
			losses.add(new Loss(dataset.getId(), PackageWriter.MESSAGES.text("loss.header")));
	}

	private void schema(Dataset dataset, ObjectNode schema) {
		ArrayNode fields = schema.putArray("fields");
		for (Variable variable : dataset.getVariables())
			fields.add(new FieldWriter(languages, version, kept, losses).write(variable, names));
		List<Variable> key = dataset.getVariables().stream().filter(Variable::isKey).toList();
		key.forEach(variable -> schema.withArrayProperty("primaryKey").add(FileDescriptions.columnName(variable)));
		kept.add(dataset, "schema/", schema);
		for (Variable variable : dataset.getVariables())
			if (variable.getRefersTo() != null)
				reference(variable, schema);
		if (dataset.getDialect() != null && !dataset.getDialect().getMissing().isEmpty() && !schema.has("missingValues")) {
			ArrayNode missing = schema.putArray("missingValues").add("");
			dataset.getDialect().getMissing().forEach(missing::add);
		}
	}

	/** The standard knows references between tables of one package only. */
	private void reference(Variable variable, ObjectNode schema) {
		Dataset other = variable.getRefersTo().getDataset();
		if (!names.containsKey(other)) {
			losses.add(new Loss(variable.getId(), PackageWriter.MESSAGES.text("loss.reference", Labels.id(variable.getRefersTo()))));
			return;
		}
		ObjectNode key = schema.withArrayProperty("foreignKeys").addObject();
		key.putArray("fields").add(FileDescriptions.columnName(variable));
		ObjectNode reference = key.putObject("reference").put("resource", other == variable.getDataset() ? "" : names.get(other));
		reference.putArray("fields").add(FileDescriptions.columnName(variable.getRefersTo()));
	}
}
