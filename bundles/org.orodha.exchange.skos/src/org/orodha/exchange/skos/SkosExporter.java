// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Unwritten;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Labels;
import org.orodha.exchange.rdf.ElementIris;
import org.orodha.exchange.rdf.RdfOutput;
import org.orodha.exchange.rdf.RdfSyntax;
import org.orodha.exchange.rdf.Residue;
import org.orodha.exchange.skos.ListGraph.Counterparts;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;

/** Writes code lists as concept schemes of SKOS, with what is above and below, and their counterparts in other lists. */
public final class SkosExporter implements Exporter {

	private static final Verbatim VERBATIM = new Verbatim(SkosImport.SCHEME);
	private static final Set<EStructuralFeature> WRITTEN = Set.of(Literals.IDENTIFIED_ELEMENT__ID, Literals.IDENTIFIED_ELEMENT__NAME,
			Literals.IDENTIFIED_ELEMENT__DESCRIPTION, Literals.CODE_LIST__CODES, Literals.CODE_LIST__MAPPINGS, Literals.CODE__VALUE,
			Literals.CODE__PARENT, Literals.CODE__CODE_LIST);

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		String wanted = request.options().text("list");
		List<CodeList> lists = wanted.isEmpty() ? request.catalogue().all(CodeList.class)
				: List.of(request.catalogue().find(CodeList.class, wanted).orElseThrow(() -> new ExportException(Place.of(wanted),
						SkosImport.MESSAGES.text("list.unknown", wanted), SkosImport.MESSAGES.text("list.unknown.remedy"), null)));
		ListGraph graph = new ListGraph(new ElementIris(request.catalogue(), SkosImport.SCHEME, request.options().text("base")));
		Model model = ListGraph.graph();
		List<Loss> losses = new ArrayList<>();
		Map<String, Counterparts> counterparts = ListGraph.counterparts(request.catalogue().all(CodeList.class));
		int elements = 0;
		for (CodeList list : lists) {
			add(list, graph, counterparts, model, losses);
			elements += 1 + list.getCodes().size();
		}
		addCorrespondences(request.catalogue(), lists, graph.iris(), model, losses);
		RdfSyntax syntax = RdfSyntax.of(request);
		request.target().write(out -> RdfOutput.write(model, syntax, out));
		return ExportReport.builder().elements(elements).lost(losses).build();
	}

	/** Those that came from files, as far as they stand, and those that they do not tell. */
	private static void addCorrespondences(Catalogue catalogue, List<CodeList> lists, ElementIris iris, Model model, List<Loss> losses) {
		for (CodeList list : lists)
			Residue.restore(new KeptOfXkos(list).correspondences(), model, iris.of(list));
		KeptCorrespondences kept = new KeptCorrespondences(model, new Pairs(catalogue.all(CodeList.class)), value -> value instanceof IRI node
				? iris.id(node).filter(id -> catalogue.find(Code.class, id).isPresent()) : Optional.empty());
		kept.takeOut().forEach(code -> losses.add(new Loss(code, SkosImport.MESSAGES.text("loss.form", Xkos.ASSOCIATION.stringValue()))));
		Pairs said = kept.said();
		CorrespondenceGraph own = new CorrespondenceGraph(iris,
				code -> catalogue.find(Code.class, code).map(found -> found.getCodeList().getId()).orElse(""));
		lists.forEach(list -> {
			Model made = own.of(list, said);
			made.getNamespaces().forEach(model::setNamespace);
			model.addAll(made);
		});
	}

	private static void add(CodeList list, ListGraph graph, Map<String, Counterparts> counterparts, Model model, List<Loss> losses) {
		put(list, graph, withLevels(list, graph), model, losses);
		Map<Code, List<Code>> children = new HashMap<>();
		for (Code code : list.getCodes())
			if (code.getParent() != null)
				children.computeIfAbsent(code.getParent(), none -> new ArrayList<>()).add(code);
		for (Code code : list.getCodes())
			put(code, graph, graph.of(code, graph.iris().of(list), children.getOrDefault(code, List.of()),
					counterparts.getOrDefault(code.getId(), Counterparts.none())), model, losses);
	}

	/** A list with its levels, unless the file that it came from tells of other ones. */
	private static Model withLevels(CodeList list, ListGraph graph) {
		Model model = graph.of(list);
		Set<String> kept = VERBATIM.of(list).stream().map(Verbatim.Value::field).collect(Collectors.toSet());
		if (Xkos.NAMING_LEVELS.stream().map(IRI::stringValue).noneMatch(kept::contains)) {
			Map<IRI, IRI> parents = new HashMap<>();
			list.getCodes().stream().filter(code -> code.getParent() != null && code.getParent().getCodeList() == list)
					.forEach(code -> parents.put(graph.iris().of(code), graph.iris().of(code.getParent())));
			Levels.of(list.getCodes().stream().map(graph.iris()::of).toList(), parents::get)
					.ifPresent(levels -> levels.named(new KeptOfXkos(list).levels()).write(model, graph.iris().of(list)));
		}
		return model;
	}

	private static void put(LifecycleElement element, ListGraph graph, Model written, Model model, List<Loss> losses) {
		for (String property : Residue.restore(VERBATIM.of(element), written, graph.iris().of(element)))
			losses.add(new Loss(element.getId(), SkosImport.MESSAGES.text("loss.form", property)));
		for (EStructuralFeature feature : Unwritten.in(element, feature -> isWritten(element, feature)))
			losses.add(new Loss(element.getId(), SkosImport.MESSAGES.text("loss.feature", Labels.of(feature))));
		written.getNamespaces().forEach(model::setNamespace);
		model.addAll(written);
	}

	/** Identifiers and kept things are written where they come from SKOS. */
	private static boolean isWritten(LifecycleElement element, EStructuralFeature feature) {
		if (feature == Literals.LIFECYCLE_ELEMENT__LOCAL_IDENTIFIERS)
			return element.getLocalIdentifiers().stream().allMatch(identifier -> SkosImport.SCHEME.equals(identifier.getScheme()));
		if (feature == Literals.LIFECYCLE_ELEMENT__VERBATIM)
			return element.getVerbatim().stream().allMatch(kept -> SkosImport.SCHEME.equals(kept.getOrigin()) || KeptOfXkos.ORIGIN.equals(kept.getOrigin()));
		return WRITTEN.contains(feature);
	}
}
