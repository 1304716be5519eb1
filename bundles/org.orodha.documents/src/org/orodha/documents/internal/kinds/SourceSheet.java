// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.kinds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.orodha.documents.DocumentMaker;
import org.orodha.documents.DocumentRequest;
import org.orodha.documents.Wording;
import org.orodha.documents.model.Block;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Document.Layout;
import org.orodha.documents.model.Facts;
import org.orodha.documents.model.Facts.Fact;
import org.orodha.documents.model.Section;
import org.orodha.documents.model.Text;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Product;
import org.orodha.model.Requirement;
import org.orodha.model.VariableRole;

/** All that is known of a source: what it covers, which data it gives, on which legal basis, how good they are, and who uses them. */
public final class SourceSheet implements DocumentMaker {

	@Override
	public Document make(DocumentRequest request, IProgressMonitor monitor) {
		DataSource source = request.subject(DataSource.class);
		Draft draft = new Draft(request);
		Tables tables = new Tables(draft);
		Text title = draft.wording().name(source);
		List<Section> sections = List.of(Section.of(draft.text("sheet.about"), List.of(new Facts(about(draft, source)))),
				Section.of(draft.text("sheet.datasets"), Tables.unlessEmpty(tables.datasets(source.getDatasets().stream()))),
				Section.of(draft.text("sheet.breakdowns"), breakdowns(draft, source)),
				Section.of(draft.text("manual.law"), Tables.unlessEmpty(tables.instruments(source.getLegalBases()))),
				Section.of(draft.text("sheet.quality"), quality(draft, source)), Section.of(draft.text("sheet.uses"), uses(draft, tables, source)));
		return draft.finish(Layout.SHEET, "sheet", title, draft.imprint(source, source.getOwner()), source, sections);
	}

	private static List<Fact> about(Draft draft, DataSource source) {
		Wording wording = draft.wording();
		List<Fact> facts = new ArrayList<>();
		draft.add(facts, source, Literals.IDENTIFIED_ELEMENT__DESCRIPTION);
		draft.add(facts, Literals.DATA_SOURCE__KIND, wording.value(source, Literals.DATA_SOURCE__KIND));
		draft.add(facts, Literals.DATA_SOURCE__TOPICS, wording.names(source.getTopics()));
		draft.add(facts, Literals.DATA_SOURCE__PERIODICITY, wording.value(source, Literals.DATA_SOURCE__PERIODICITY));
		draft.add(facts, source, Literals.DATA_SOURCE__POPULATION);
		draft.add(facts, source, Literals.DATA_SOURCE__GEOGRAPHIC_COVERAGE);
		String covered = Tables.coverage(source.getCoverageStart(), source.getCoverageEnd());
		if (!covered.isEmpty())
			facts.add(draft.fact("coverage", Text.of(covered)));
		draft.add(facts, source, Literals.DATA_SOURCE__COLLECTION_METHOD);
		if (source.getSteward() != null)
			draft.add(facts, Literals.DATA_SOURCE__STEWARD, wording.name(source.getSteward()));
		draft.add(facts, Literals.DATA_SOURCE__WEBSITE, source.getWebsite() == null ? "" : source.getWebsite());
		return facts;
	}

	private static List<Block> breakdowns(Draft draft, DataSource source) {
		List<Fact> facts = source.getDatasets().stream().map(dataset -> breakdown(draft, dataset)).filter(fact -> !fact.values().getFirst().isEmpty()).toList();
		return facts.isEmpty() ? List.of() : List.of(new Facts(facts));
	}

	private static Fact breakdown(Draft draft, Dataset dataset) {
		return new Fact(draft.wording().name(dataset), List.of(draft.wording().names(
				dataset.getVariables().stream().filter(variable -> variable.isSetRole() && variable.getRole() == VariableRole.DIMENSION).toList())));
	}

	private static List<Block> quality(Draft draft, DataSource source) {
		List<Fact> facts = source.getQuality().stream()
				.map(statement -> new Fact(Text.of(statement.getConcept() == null ? "" : statement.getConcept()),
						List.of(draft.wording().text(statement, Literals.QUALITY_STATEMENT__STATEMENT))))
				.toList();
		return facts.isEmpty() ? List.of() : List.of(new Facts(facts));
	}

	/** The procedures, publications and required tables that take data from the source. */
	private static List<Block> uses(Draft draft, Tables tables, DataSource source) {
		List<Fact> facts = new ArrayList<>();
		add(facts, draft, Literals.PROCEDURE, tables.sorted(draft.catalogue().all(Procedure.class).stream().filter(procedure -> uses(procedure, source)).toList()));
		add(facts, draft, Literals.REQUIREMENT, tables.sorted(draft.catalogue().all(Requirement.class).stream()
				.filter(requirement -> !Collections.disjoint(requirement.getDatasets(), source.getDatasets())).toList()));
		add(facts, draft, Literals.PRODUCT, tables.sorted(draft.catalogue().all(Product.class).stream()
				.filter(product -> !Collections.disjoint(product.getDatasets(), source.getDatasets())).toList()));
		List<Flow> flows = tables.sorted(draft.catalogue().all(Flow.class).stream()
				.filter(flow -> !Collections.disjoint(flow.getDatasets(), source.getDatasets())).toList());
		List<Block> blocks = new ArrayList<>();
		if (!facts.isEmpty())
			blocks.add(new Facts(facts));
		blocks.addAll(Tables.unlessEmpty(tables.flows(flows)));
		return blocks;
	}

	private static boolean uses(Procedure procedure, DataSource source) {
		return procedure.getSources().contains(source)
				|| procedure.getSteps().stream().anyMatch(step -> !Collections.disjoint(step.getDatasets(), source.getDatasets()));
	}

	private static void add(List<Fact> facts, Draft draft, EClass kind, List<? extends IdentifiedElement> elements) {
		if (!elements.isEmpty())
			facts.add(new Fact(Text.of(draft.wording().kind(kind)), elements.stream().map(draft.wording()::name).toList()));
	}
}
