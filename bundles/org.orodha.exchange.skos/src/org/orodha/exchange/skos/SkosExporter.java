// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.rdf4j.model.Model;
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
import org.orodha.model.CodeMapping;
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
		RdfSyntax syntax = RdfSyntax.of(request);
		request.target().write(out -> RdfOutput.write(model, syntax, out));
		return ExportReport.builder().elements(elements).lost(losses).build();
	}

	private static void add(CodeList list, ListGraph graph, Map<String, Counterparts> counterparts, Model model, List<Loss> losses) {
		put(list, graph, graph.of(list), model, losses);
		Map<Code, List<Code>> children = new HashMap<>();
		for (Code code : list.getCodes())
			if (code.getParent() != null)
				children.computeIfAbsent(code.getParent(), none -> new ArrayList<>()).add(code);
		for (Code code : list.getCodes())
			put(code, graph, graph.of(code, graph.iris().of(list), children.getOrDefault(code, List.of()),
					counterparts.getOrDefault(code.getId(), Counterparts.none())), model, losses);
		for (CodeMapping mapping : list.getMappings())
			if (mapping.getSource() != null && ListGraph.match(mapping).isEmpty())
				losses.add(new Loss(Labels.id(mapping.getSource()), SkosImport.MESSAGES.text("loss.mapping")));
	}

	private static void put(LifecycleElement element, ListGraph graph, Model written, Model model, List<Loss> losses) {
		for (String property : Residue.restore(VERBATIM.of(element), written, graph.iris().of(element)))
			losses.add(new Loss(element.getId(), SkosImport.MESSAGES.text("loss.form", property)));
		for (EStructuralFeature feature : Unwritten.in(element, feature -> isWritten(element, feature)))
			losses.add(new Loss(element.getId(), SkosImport.MESSAGES.text("loss.feature", Labels.of(feature))));
		model.addAll(written);
	}

	/** Identifiers and kept things are written where they come from SKOS. */
	private static boolean isWritten(LifecycleElement element, EStructuralFeature feature) {
		if (feature == Literals.LIFECYCLE_ELEMENT__LOCAL_IDENTIFIERS)
			return element.getLocalIdentifiers().stream().allMatch(identifier -> SkosImport.SCHEME.equals(identifier.getScheme()));
		if (feature == Literals.LIFECYCLE_ELEMENT__VERBATIM)
			return element.getVerbatim().stream().allMatch(kept -> SkosImport.SCHEME.equals(kept.getOrigin()));
		return WRITTEN.contains(feature);
	}
}
