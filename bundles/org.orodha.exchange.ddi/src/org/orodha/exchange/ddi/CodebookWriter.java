// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.Unwritten;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.exchange.XmlElements;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Topic;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;
import org.w3c.dom.Element;

/** Puts a codebook together from what is kept of the one that a source came from, and what the catalogue says today. */
final class CodebookWriter {

	private static final Messages MESSAGES = Messages.of(CodebookWriter.class);
	private static final String DESCRIPTION = "dataDscr";
	private static final Set<EStructuralFeature> WRITTEN = Set.of(Literals.IDENTIFIED_ELEMENT__ID, Literals.IDENTIFIED_ELEMENT__NAME,
			Literals.IDENTIFIED_ELEMENT__DESCRIPTION, Literals.LIFECYCLE_ELEMENT__VERBATIM, Literals.LIFECYCLE_ELEMENT__PROVENANCE,
			Literals.LIFECYCLE_ELEMENT__STATUS, Literals.CATALOGUE_ELEMENT__OWNER, Literals.DATA_SOURCE__KIND, Literals.DATA_SOURCE__PERIODICITY,
			Literals.DATA_SOURCE__POPULATION, Literals.DATA_SOURCE__GEOGRAPHIC_COVERAGE, Literals.DATA_SOURCE__COVERAGE_START,
			Literals.DATA_SOURCE__COVERAGE_END, Literals.DATA_SOURCE__COLLECTION_METHOD, Literals.DATA_SOURCE__WEBSITE,
			Literals.DATA_SOURCE__DATASETS, Literals.DATASET__SOURCE, Literals.DATASET__VARIABLES, Literals.VARIABLE__DATASET,
			Literals.VARIABLE__TYPE, Literals.VARIABLE__CODE_LIST, Literals.VARIABLE__UNIT, Literals.VARIABLE__MINIMUM,
			Literals.VARIABLE__MAXIMUM, Literals.VARIABLE__COLUMN, Literals.DATA_SOURCE__TOPICS, Literals.DATA_SOURCE__LEGAL_BASES,
			Literals.DATASET__ACCESS, Literals.DATASET__CONFIDENTIALITY, Literals.DATASET__LEGAL_BASES, Literals.VARIABLE__CONCEPT);

	private final String language;
	private final List<Loss> losses;
	private final Keeping keeping;
	private final Names names;
	private final List<Binding<Variable>> ofVariables;
	private final Set<String> identifiers = new HashSet<>();
	private final Map<String, Integer> numbers = new HashMap<>();
	private final Map<Element, Element> added = new LinkedHashMap<>();
	private final List<Element> descriptions = new ArrayList<>();
	private final Map<Dataset, Element> files = new LinkedHashMap<>();
	private final List<Element> variables = new ArrayList<>();
	private int elements;

	/**
	 * @param language the language of texts that do not say theirs
	 * @param losses   takes what a codebook has no place for
	 * @param keeping  how what a source came from is kept
	 * @param names    what texts of a codebook name
	 */
	CodebookWriter(String language, List<Loss> losses, Keeping keeping, Names names) {
		this.language = language;
		this.losses = losses;
		this.keeping = keeping;
		this.names = names;
		ofVariables = VariableBindings.with(names);
	}

	/** How many elements were written. */
	int elements() {
		return elements;
	}

	/** The codebook of a source. */
	Element of(DataSource source, Consumer<IdentifiedElement> step) throws ExportException {
		Element frame = kept(source, Keeping.STUDY).orElseGet(() -> Codebook.plain(source.getId()));
		descriptions.addAll(XmlElements.in(frame, DESCRIPTION));
		Languages languages = Languages.of(frame, language);
		Element study = XmlElements.first(frame, "stdyDscr").orElseThrow();
		StudyBindings.with(names).forEach(binding -> binding.write(source, study, languages));
		maker(source, study, languages);
		written(source);
		for (Dataset dataset : source.getDatasets()) {
			step.accept(dataset);
			write(frame, dataset, languages);
		}
		identify(frame);
		new AccessWriter(study, names, languages, () -> free("A")).write(files, variables);
		return frame;
	}

	/** Gives variables that are in no codebook yet identifiers that nothing else in it has, and their files too. */
	private void identify(Element frame) {
		gather(frame);
		added.forEach((variable, file) -> {
			if (XmlElements.attribute(file, "ID").isEmpty())
				file.setAttribute("ID", free("F"));
			variable.setAttribute("ID", free("V"));
			variable.setAttribute("files", file.getAttribute("ID"));
		});
	}

	/** A codebook says who made the study; one that says so already is left alone. */
	private static void maker(DataSource source, Element study, Languages languages) {
		if (source.getOwner() == null || !XmlElements.at(study, "citation/prodStmt/producer").isEmpty()
				|| !XmlElements.at(study, "citation/distStmt/distrbtr").isEmpty() || !XmlElements.at(study, "citation/rspStmt/AuthEnty").isEmpty())
			return;
		Element producer = Elements.require(study, "citation/prodStmt/producer");
		producer.setTextContent(Texts.in(source.getOwner().getName(), List.of(languages.otherwise())));
		if (source.getOwner().getAcronym() != null)
			producer.setAttribute("abbr", source.getOwner().getAcronym());
	}

	private void write(Element frame, Dataset dataset, Languages languages) throws ExportException {
		Element file = Elements.insert(frame, kept(dataset, Keeping.FILE).orElseGet(() -> Xml.element("fileDscr")));
		files.put(dataset, file);
		FileBindings.ALL.forEach(binding -> binding.write(dataset, file, languages));
		written(dataset);
		for (Variable variable : dataset.getVariables())
			write(frame, variable, file, languages);
	}

	private void write(Element frame, Variable variable, Element file, Languages languages) throws ExportException {
		Optional<Verbatim.Value> kept = keeping.origin().of(variable).stream().filter(value -> value.field().startsWith(Keeping.VARIABLE)).findFirst();
		Element element = Elements.insert(description(frame, kept.map(Verbatim.Value::field).orElse(Keeping.VARIABLE)),
				kept.isPresent() ? parsed(variable, kept.get()) : Xml.element("var"));
		variables.add(element);
		if (kept.isEmpty())
			added.put(element, file);
		ofVariables.forEach(binding -> binding.write(variable, element, languages));
		List<Code> codes = variable.getCodeList() == null ? List.of() : variable.getCodeList().getCodes();
		Categories.write(codes, element, languages);
		codes.stream().filter(code -> code.getParent() != null).findFirst().ifPresent(code -> lost(variable, MESSAGES.text("loss.hierarchy")));
		written(variable);
	}

	/** The description of data in which a variable stood, or the first. */
	private Element description(Element frame, String field) {
		int number = field.equals(Keeping.VARIABLE) ? 0 : Integer.parseInt(field.substring(Keeping.VARIABLE.length()).strip()) - 1;
		if (descriptions.isEmpty())
			descriptions.add(Elements.add(frame, DESCRIPTION));
		return descriptions.get(Math.min(number, descriptions.size() - 1));
	}

	private Optional<Element> kept(LifecycleElement element, String field) throws ExportException {
		Optional<Verbatim.Value> value = keeping.origin().of(element).stream().filter(each -> each.field().equals(field)).findFirst();
		return value.isPresent() ? Optional.of(parsed(element, value.get())) : Optional.empty();
	}

	private Element parsed(LifecycleElement element, Verbatim.Value value) throws ExportException {
		try {
			return keeping.element(value);
		} catch (ImportException broken) {
			throw new ExportException(Place.of(element.getId()), MESSAGES.text("kept.broken", value.field(), broken.getMessage()),
					MESSAGES.text("kept.broken.remedy"), broken);
		}
	}

	/** Identifiers in a codebook are those of its whole file. */
	private void gather(Element element) {
		XmlElements.attribute(element, "ID").ifPresent(identifiers::add);
		XmlElements.in(element).forEach(this::gather);
	}

	private String free(String letter) {
		String free = letter + numbers.merge(letter, 1, Integer::sum);
		return identifiers.add(free) ? free : free(letter);
	}

	private void written(LifecycleElement element) {
		elements++;
		for (EStructuralFeature feature : Unwritten.in(element, feature -> WRITTEN.contains(feature) || isAsWritten(element, feature)))
			lost(element, MESSAGES.text("loss.feature", Labels.of(feature)));
		if (hasStates(element))
			lost(element, MESSAGES.text("loss.state"));
		if (element instanceof Variable variable && variable.isSetType() && (variable.getType() == VariableType.BOOLEAN
				|| variable.getType() == VariableType.DATE_TIME || variable.getType() == VariableType.CODED && variable.getCodeList() == null))
			lost(element, MESSAGES.text("loss.feature", Labels.of(Literals.VARIABLE__TYPE)));
	}

	/** Identifiers of codebooks and addresses of files are written where there is one of them, topics where they are those of the source. */
	private static boolean isAsWritten(LifecycleElement element, EStructuralFeature feature) {
		return feature == Literals.DATASET__TOPICS && Set.copyOf(((Dataset) element).getTopics()).equals(Set.copyOf(topics((Dataset) element)))
				|| feature == Literals.LIFECYCLE_ELEMENT__LOCAL_IDENTIFIERS && element.getLocalIdentifiers().size() == 1
				&& element.getLocalIdentifiers().getFirst().getScheme().startsWith(StudyBindings.SCHEME)
				|| feature == Literals.DATASET__DISTRIBUTIONS && ((Dataset) element).getDistributions().size() == 1
						&& ((Dataset) element).getDistributions().getFirst().getMediaType() == null
						&& ((Dataset) element).getDistributions().getFirst().getTitle().isEmpty();
	}

	private static List<Topic> topics(Dataset dataset) {
		return dataset.getSource() == null ? List.of() : dataset.getSource().getTopics();
	}

	private static boolean hasStates(LifecycleElement element) {
		for (EObject part : element.eContents())
			if (part instanceof LocalizedText text && text.isSetState())
				return true;
		return false;
	}

	private void lost(LifecycleElement element, String what) {
		losses.add(new Loss(element.getId(), what));
	}
}
