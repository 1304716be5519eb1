// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.exchange.csvw.NaturalTexts.Text;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.tables.description.FileDescriptions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Proposes the columns of a table description as the variables of a dataset. What it cannot follow is told, and kept. */
final class StructureReader {

	private static final Messages MESSAGES = Messages.of(StructureReader.class);
	private static final Set<String> COLUMN_WORDS = Set.of("@id", "@type", "name", "titles", Terms.DESCRIPTION, "datatype",
			"required");
	private static final Set<String> TABLE_WORDS = Set.of("@context", "@type", "url", "tableSchema", "dialect", Terms.TITLE,
			Terms.DESCRIPTION);
	private static final Set<String> GROUP_WORDS = Set.of("@context", "@type", "tables", "tableSchema", "dialect");
	private static final Set<String> SCHEMA_WORDS = Set.of("@type", "columns", "primaryKey", "foreignKeys");
	/** Properties that change what a cell means: without them, values are read otherwise than the description's author meant. */
	private static final Set<String> CHANGING = Set.of("separator", "default");
	private static final String NULL = "null";

	private final Catalogue catalogue;
	private final Dataset dataset;
	private final Place place;
	private final Proposal.Builder proposal;
	private final TableNode table;
	private final Map<String, Dataset> datasets;
	private final FreeIds ids;
	/** What goes to the dataset once all columns are read: it is kept beside it. */
	private final List<Consumer<Dataset>> kept = new ArrayList<>();
	/** The variables of other tables that columns refer to, by the names of the columns. */
	private final Map<String, String> others = new HashMap<>();
	private final Set<String> missing = new LinkedHashSet<>();
	private final ObjectNode marks = JsonNodeFactory.instance.objectNode();

	/**
	 * @param dataset  the dataset of the catalogue, or a new one of the proposal
	 * @param datasets the datasets that the tables of the description are, by their urls
	 */
	StructureReader(Catalogue catalogue, Dataset dataset, Place place, Proposal.Builder proposal, TableNode table, Map<String, Dataset> datasets) {
		this.catalogue = catalogue;
		ids = new FreeIds(catalogue);
		this.dataset = dataset;
		this.place = place;
		this.proposal = proposal;
		this.table = table;
		this.datasets = datasets;
	}

	/** One column as the description names it. */
	private record Header(String name, String column, List<Text> labels) {
	}

	void read() throws ImportException {
		Map<JsonNode, Header> columns = new LinkedHashMap<>();
		for (JsonNode column : table.schema().get("columns"))
			if (column.path("virtual").asBoolean())
				virtual(column);
			else
				columns.put(column, header(column));
		Set<String> key = new HashSet<>();
		NaturalTexts.of(table.schema().path("primaryKey"), "").forEach(name -> key.add(name.value()));
		Map<String, String> references = references(columns);
		columns.forEach((column, header) -> column(column, header, key, references.get(header.name())));
		keep(Kept.TABLE, table.group(), GROUP_WORDS, word -> !table.table().has(word));
		keep(Kept.TABLE, table.table(), TABLE_WORDS, word -> !DialectReader.isOwn(word));
		keep(Kept.SCHEMA, table.schema(), SCHEMA_WORDS, word -> true);
		if (table.dialect().isTextual())
			tell(place, "dialect", table.dialect());
		if (dataset.eContainer() == null)
			describe(dataset);
		else
			proposal.put(place, dataset.getId(), Literals.DATASET, dataset.eContainer(), Literals.DATA_SOURCE__DATASETS,
					copy -> describe((Dataset) copy));
	}

	/** Whether what stands for no value is said by this project's own term, too. */
	private boolean isOwnNull(String word, JsonNode value) {
		Set<String> own = new HashSet<>(texts(table.table().path(Terms.MISSING)));
		return word.equals(NULL) && !own.isEmpty() && own.containsAll(texts(value));
	}

	private static List<String> texts(JsonNode node) {
		return NaturalTexts.of(node, "").stream().map(Text::value).filter(text -> !text.isEmpty()).toList();
	}

	private void virtual(JsonNode column) {
		String name = column.path("name").asText("");
		proposal.skip(place.column(name), MESSAGES.text("column.virtual", name));
	}

	private void keep(String where, JsonNode node, Set<String> known, Predicate<String> wanted) {
		for (Map.Entry<String, JsonNode> word : node.properties())
			if (!known.contains(word.getKey()) && wanted.test(word.getKey()) && !word.getKey().equals("datatype")
					&& !word.getKey().equals("required") && !isOwnNull(word.getKey(), word.getValue())) {
				kept.add(copy -> Kept.put(copy, where, word.getKey(), word.getValue()));
				if (word.getKey().equals(NULL))
					proposal.skip(place, MESSAGES.text("null.taken", NULL, word.getValue().toString()));
				else if (CHANGING.contains(word.getKey()))
					tell(place, word.getKey(), word.getValue());
			}
	}

	/** The name of a column in the files is a title of it, in whatever language; where it has none, its name. */
	private Header header(JsonNode column) throws ImportException {
		List<Text> titles = NaturalTexts.of(column.path("titles"), table.language());
		String name = column.path("name").asText("");
		Optional<Text> written = titles.stream().filter(title -> title.language().equals(Terms.UNDETERMINED)).findFirst()
				.or(() -> titles.stream().filter(title -> title.language().equals(table.language())).findFirst())
				.or(() -> titles.stream().findFirst());
		String header = written.map(Text::value).orElseGet(() -> ColumnNames.decoded(name));
		if (header.isEmpty())
			throw new ImportException(place, MESSAGES.text("column.nameless"), MESSAGES.text("column.nameless.remedy"));
		List<Text> labels = new ArrayList<>();
		for (Text title : titles)
			if (!title.language().equals(Terms.UNDETERMINED)
					&& labels.stream().noneMatch(label -> label.language().equals(title.language())))
				labels.add(title);
		return new Header(name.isEmpty() ? ColumnNames.encoded(header) : name, header, labels);
	}

	/** The columns that columns refer to, by their names. Only references of one column have a place in the model. */
	private Map<String, String> references(Map<JsonNode, Header> columns) {
		Map<String, String> references = new HashMap<>();
		for (JsonNode key : table.schema().path("foreignKeys")) {
			List<Text> from = NaturalTexts.of(key.path("columnReference"), "");
			List<Text> to = NaturalTexts.of(key.path("reference").path("columnReference"), "");
			boolean itself = key.path("reference").path("resource").asText("?").equals(table.table().path("url").asText(""));
			Dataset other = datasets.get(key.path("reference").path("resource").asText("?"));
			if (!itself && other != null && from.size() == 1 && to.size() == 1)
				others.put(from.get(0).value(), variable(other, to.get(0).value()));
			else if (itself && from.size() == 1 && to.size() == 1)
				columns.values().stream().filter(header -> header.name().equals(to.get(0).value())).findFirst()
						.ifPresent(header -> references.put(from.get(0).value(), header.column()));
			else {
				proposal.skip(place, MESSAGES.text("reference.unsupported", key.toString()));
				kept.add(copy -> Kept.put(copy, Kept.SCHEMA, "foreignKeys", table.schema().get("foreignKeys")));
			}
		}
		return references;
	}

	/** The identifier of the variable that a column of another table of the description is. */
	private static String variable(Dataset other, String column) {
		return other.getVariables().stream().filter(variable -> FileDescriptions.columnName(variable).equalsIgnoreCase(ColumnNames.decoded(column)))
				.map(Variable::getId).findFirst().orElse(other.getId() + "." + Ids.slug(ColumnNames.decoded(column)).replace('.', '-'));
	}

	private void column(JsonNode column, Header header, Set<String> key, String refersTo) {
		Place here = place.column(header.column());
		Variable present = present(column, header);
		String id = present != null ? present.getId() : id(column, header);
		JsonNode datatype = table.inherited(column, "datatype");
		if (!new DatatypeReader(datatype).marks(marks))
			proposal.skip(here, MESSAGES.text("marks.differ", header.column()));
		if (DatatypeReader.takesMarks(datatype))
			missing.addAll(texts(table.inherited(column, NULL)));
		proposal.put(here, id, Literals.VARIABLE, dataset, Literals.DATASET__VARIABLES, element -> {
			Variable variable = (Variable) element;
			header.labels().forEach(text -> Texts.put(variable.getName(), text.language(), text.value()));
			if (variable.getName().isEmpty())
				Texts.put(variable.getName(), table.language(), header.column());
			NaturalTexts.of(column.path(Terms.DESCRIPTION), table.language())
					.forEach(text -> Texts.put(variable.getDescription(), text.language(), text.value()));
			if (!FileDescriptions.columnName(variable).equals(header.column()))
				variable.setColumn(header.column());
			JsonNode required = table.inherited(column, "required");
			if (!required.isMissingNode())
				variable.setMandatory(required.asBoolean());
			if (table.schema().has("primaryKey"))
				variable.setKey(key.contains(header.name()));
			if (!datatype.isMissingNode())
				new DatatypeReader(datatype).read(variable, column, (word, value) -> {
					tell(here, "datatype " + word, value);
					if (!word.equals("base"))
						kept.add(copy -> Kept.put(copy, Kept.datatype(header.column()), word, value));
				});
			new OwnTerms(variable, column).read();
			refer(variable, column, header, refersTo, here);
		});
		keep(Kept.column(header.column()), column, COLUMN_WORDS, word -> !word.startsWith(Terms.OWN));
	}

	private Variable present(JsonNode column, Header header) {
		String own = column.path(Terms.VARIABLE).asText("");
		return dataset.getVariables().stream().filter(variable -> own.equals(variable.getId())).findFirst()
				.or(() -> dataset.getVariables().stream()
						.filter(variable -> FileDescriptions.columnName(variable).equalsIgnoreCase(header.column())).findFirst())
				.orElse(null);
	}

	private String id(JsonNode column, Header header) {
		String own = column.path(Terms.VARIABLE).asText("");
		return ids.of(own.startsWith(dataset.getId() + ".") ? own
				: dataset.getId() + "." + Ids.slug(ColumnNames.decoded(header.name())).replace('.', '-'));
	}

	/** What only this project's terms say. */
	private record OwnTerms(Variable variable, JsonNode column) {

		void read() {
			VariableRole role = VariableRole.get(column.path(Terms.ROLE).asText(""));
			if (role != null)
				variable.setRole(role);
			if (column.has(Terms.UNIT))
				variable.setUnit(column.get(Terms.UNIT).asText());
			variable.setIdentifying(column.path(Terms.IDENTIFYING).asBoolean(variable.isIdentifying()));
			if (column.has(Terms.MINIMUM))
				variable.setMinimum(new BigDecimal(column.get(Terms.MINIMUM).asText()));
			if (column.has(Terms.MAXIMUM))
				variable.setMaximum(new BigDecimal(column.get(Terms.MAXIMUM).asText()));
			if (column.has(Terms.PATTERN))
				variable.setPattern(column.get(Terms.PATTERN).asText());
			if (column.has(Terms.FORMAT))
				variable.setFormat(column.get(Terms.FORMAT).asText());
			states(variable.getName(), column.path(Terms.NAME_STATE));
			states(variable.getDescription(), column.path(Terms.DESCRIPTION_STATE));
		}

		private static void states(List<LocalizedText> texts, JsonNode states) {
			for (JsonNode state : states) {
				String[] parts = state.asText().split(" ", 2);
				TextState known = parts.length == 2 ? TextState.get(parts[1]) : null;
				if (known != null)
					texts.stream().filter(text -> parts[0].equals(text.getLanguage())).forEach(text -> text.setState(known));
			}
		}
	}

	private void refer(Variable variable, JsonNode column, Header header, String refersTo, Place here) {
		reference(CodeList.class, Literals.CODE_LIST, column.path(Terms.CODE_LIST), here, variable::setCodeList);
		reference(Concept.class, Literals.CONCEPT, column.path(Terms.CONCEPT), here, variable::setConcept);
		reference(Definition.class, Literals.DEFINITION, column.path(Terms.DEFINITION), here, variable::setDefinition);
		if (column.has(Terms.REFERS_TO))
			reference(Variable.class, Literals.VARIABLE, column.path(Terms.REFERS_TO), here, variable::setRefersTo);
		else if (others.containsKey(header.name()))
			variable.setRefersTo(catalogue.find(Variable.class, others.get(header.name()))
					.orElseGet(() -> (Variable) Ids.reference(Literals.VARIABLE, others.get(header.name()))));
		else if (refersTo != null)
			dataset.getVariables().stream().filter(other -> FileDescriptions.columnName(other).equalsIgnoreCase(refersTo)).findFirst()
					.ifPresentOrElse(variable::setRefersTo, () -> proposal.skip(here, MESSAGES.text("reference.later", refersTo)));
	}

	private <T extends IdentifiedElement> void reference(Class<T> type, EClass kind, JsonNode id, Place here, Consumer<T> set) {
		if (id.isMissingNode())
			return;
		Optional<T> found = catalogue.find(type, id.asText());
		boolean own = kind == Literals.VARIABLE && id.asText().startsWith(dataset.getId() + ".");
		if (found.isPresent())
			set.accept(found.get());
		else if (own)
			set.accept(type.cast(Ids.reference(kind, id.asText())));
		else
			proposal.skip(here, MESSAGES.text("reference.unknown", id.asText()));
	}

	private void describe(Dataset copy) {
		fill(copy.getName(), Terms.TITLE);
		fill(copy.getDescription(), Terms.DESCRIPTION);
		DialectReader.read(copy, table.table(), table.dialect(), marks, missing, (word, value) -> tell(place, "dialect " + word, value));
		kept.forEach(each -> each.accept(copy));
	}

	/** Names and descriptions that the dataset lacks; those that it has are its own. */
	private void fill(List<LocalizedText> texts, String property) {
		for (Text text : NaturalTexts.of(table.table().path(property), table.language()))
			if (Texts.exactly(texts, text.language()).isEmpty())
				Texts.put(texts, text.language(), text.value());
	}

	private void tell(Place here, String what, JsonNode value) {
		proposal.skip(here, MESSAGES.text("unsupported", what, value.toString()));
	}
}
