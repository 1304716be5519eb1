// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.XmlElements;
import org.orodha.core.exchange.XmlTree;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.model.CodeList;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;
import org.w3c.dom.Element;

/** Proposes the datasets of a source and their variables. */
final class FilesReader {

	private static final Messages MESSAGES = Messages.of(FilesReader.class);

	private final Proposal.Builder proposal;
	private final Place file;
	private final Languages languages;
	private final CodeListsOfStudy lists;
	private final List<Binding<Variable>> ofVariables;
	private final List<Binding<Dataset>> ofConditions;
	private final Keeping keeping;
	private final FreeIds variables = new FreeIds();
	private final FreeIds datasets = new FreeIds();

	/** The datasets that came from files before, by the identifiers of those. */
	private final Map<String, String> present = new HashMap<>();

	FilesReader(Proposal.Builder proposal, Place file, Languages languages, CodeListsOfStudy lists, Names names, Keeping keeping) {
		this.proposal = proposal;
		this.file = file;
		this.languages = languages;
		this.lists = lists;
		ofVariables = VariableBindings.with(names);
		ofConditions = AccessConditions.bindings(names);
		this.keeping = keeping;
	}

	/** Each file a dataset; variables without a file, in a dataset of the study's own name. */
	void read(DataSource source, Codebook codebook, IProgressMonitor monitor) {
		if (source == null)
			return;
		source.getDatasets().forEach(dataset -> LocalIdentifiers.in(dataset, FileBindings.SCHEME).ifPresent(file -> present.putIfAbsent(file, dataset.getId())));
		Map<String, Dataset> byFile = new LinkedHashMap<>();
		AccessConditions conditions = AccessConditions.of(codebook.study(),
				Stream.concat(codebook.files().stream(), codebook.variables().stream().map(Codebook.Placed::element)).toList());
		for (Element description : codebook.files())
			byFile.put(description.getAttribute("ID"), dataset(source, description, conditions.of(description)));
		for (Codebook.Placed variable : codebook.variables()) {
			if (monitor.isCanceled())
				throw new OperationCanceledException();
			variable(dataset(source, variable.element(), byFile, conditions), variable);
		}
	}

	private Dataset dataset(DataSource source, Element description, Optional<Element> conditions) {
		String identifier = description.getAttribute("ID").strip();
		String name = XmlElements.first(description, "fileTxt/fileName").map(Elements::text).filter(text -> !text.isEmpty()).orElse(identifier);
		String id = Optional.ofNullable(present.get(identifier)).filter(datasets::use)
				.orElseGet(() -> datasets.of(source.getId() + "." + slug(name.isEmpty() ? "data" : name)));
		return put(source, id, file.row(XmlTree.line(description)), dataset -> {
			FileBindings.ALL.forEach(binding -> binding.read(description, dataset, languages));
			read(conditions, dataset);
			if (dataset.getName().isEmpty())
				nameAs(source, dataset);
			keeping.keep(dataset, Keeping.FILE, description);
		});
	}

	private void read(Optional<Element> conditions, Dataset dataset) {
		conditions.ifPresent(said -> ofConditions.forEach(binding -> binding.read(said, dataset, languages)));
	}

	private Dataset put(DataSource source, String id, Place place, Consumer<Dataset> content) {
		proposal.put(place, id, Dataset.class).in(source).describe(content);
		return proposal.described(Dataset.class, id).orElse(null);
	}

	/** The dataset of a variable: that of the first file it names, else the first file, else one for the whole study. */
	private Dataset dataset(DataSource source, Element variable, Map<String, Dataset> byFile, AccessConditions conditions) {
		List<String> named = Arrays.asList(variable.getAttribute("files").strip().split("\\s+"));
		Optional<Dataset> dataset = named.stream().filter(byFile::containsKey).findFirst().map(byFile::get);
		if (dataset.isPresent() || !byFile.isEmpty())
			return dataset.orElseGet(() -> byFile.values().iterator().next());
		Dataset whole = put(source, datasets.of(source.getId() + ".data"), file.row(XmlTree.line(variable)), made -> {
			nameAs(source, made);
			read(conditions.study(), made);
		});
		byFile.put("", whole);
		return whole;
	}

	private static void nameAs(DataSource source, Dataset dataset) {
		source.getName().forEach(name -> Texts.put(dataset.getName(), name.getLanguage(), name.getValue()));
	}

	private void variable(Dataset dataset, Codebook.Placed placed) {
		Element element = placed.element();
		Place place = file.row(XmlTree.line(element));
		String name = XmlElements.attribute(element, "name").or(() -> XmlElements.attribute(element, "ID")).orElse("");
		if (dataset == null || name.isEmpty()) {
			proposal.skip(place, MESSAGES.text("variable.unnamed"));
			return;
		}
		String id = dataset.getVariables().stream().filter(variable -> name.equals(variable.getColumn())).map(Variable::getId)
				.filter(variables::use).findFirst().orElseGet(() -> variables.of(dataset.getId() + "." + slug(name)));
		describe(dataset, placed, place, id, name);
	}

	private void describe(Dataset dataset, Codebook.Placed placed, Place place, String id, String name) {
		Element element = placed.element();
		Variable labelled = ModelFactory.eINSTANCE.createVariable();
		VariableBindings.LABEL.read(element, labelled, languages);
		Optional<CodeList> list = lists.of(Categories.of(element, languages), name, labelled.getName(), place);
		String field = placed.description() == 0 ? Keeping.VARIABLE : Keeping.VARIABLE + " " + (placed.description() + 1);
		proposal.put(place, id, Variable.class).in(dataset).describe(variable -> {
			ofVariables.forEach(binding -> binding.read(element, variable, languages));
			if (variable.getName().isEmpty())
				Texts.put(variable.getName(), languages.otherwise(), name);
			list.ifPresent(codes -> {
				variable.setCodeList(codes);
				variable.setType(VariableType.CODED);
			});
			keeping.keep(variable, field, element);
		});
	}

	private static String slug(String name) {
		return Ids.slug(name).replace('.', '-');
	}
}
