// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.kinds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.documents.DocumentMaker;
import org.orodha.documents.DocumentRequest;
import org.orodha.documents.Wording;
import org.orodha.documents.model.Block;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Document.Layout;
import org.orodha.documents.model.Section;
import org.orodha.documents.model.Table;
import org.orodha.documents.model.Table.Cell;
import org.orodha.documents.model.Table.Column;
import org.orodha.documents.model.Text;
import org.orodha.model.Agency;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Product;
import org.orodha.model.Role;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;

/** The questions that a regional survey of data collections asks, with the answers that the catalogue has; of an agency or of all. */
public final class MetadataSurvey implements DocumentMaker {

	@Override
	public Document make(DocumentRequest request, IProgressMonitor monitor) {
		Draft draft = new Draft(request);
		Agency agency = request.hasSubject() ? request.subject(Agency.class) : null;
		Tables tables = new Tables(draft);
		List<Section> sections = new ArrayList<>();
		for (Agency each : agency == null ? tables.sorted(draft.catalogue().all(Agency.class)) : List.of(agency)) {
			List<DataSource> sources = tables.sorted(draft.catalogue().all(DataSource.class).stream().filter(source -> source.getOwner() == each).toList());
			if (agency != null || !sources.isEmpty())
				sections.add(new Section(draft.fullAgency(each), List.of(institution(draft, each)), sources.stream().map(source -> source(draft, source)).toList(), false));
		}
		Text title = agency == null ? draft.wording().name(draft.catalogue().root()) : draft.fullAgency(agency);
		return draft.finish(Layout.BOOK, "survey", title, List.of(), null, sections);
	}

	private static Block institution(Draft draft, Agency agency) {
		Wording wording = draft.wording();
		Questions questions = new Questions(draft);
		questions.ask("institution.kind", Text.of(wording.value(agency, Literals.AGENCY__KIND)));
		questions.ask("institution.mandate", wording.text(agency, Literals.AGENCY__MANDATE));
		questions.ask("institution.contact", Text.of(Stream.of(agency.getEmail(), agency.getPhone(), agency.getWebsite())
				.filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining(", "))));
		RoleHolders holders = new RoleHolders(draft.catalogue(), draft.day());
		questions.ask("institution.focal", Text.joined(agency.getRoles().stream().filter(Role::isFocalPoint).map(role -> focal(draft, role, holders)).toList(), "; "));
		return questions.table();
	}

	private static Text focal(Draft draft, Role role, RoleHolders holders) {
		Text people = draft.wording().names(holders.of(role));
		return people.isEmpty() ? draft.wording().name(role) : draft.wording().name(role).plus(": ").plus(people);
	}

	private static Section source(Draft draft, DataSource source) {
		Wording wording = draft.wording();
		List<Dataset> datasets = source.getDatasets();
		List<Variable> variables = datasets.stream().flatMap(dataset -> dataset.getVariables().stream()).toList();
		Questions questions = new Questions(draft);
		questions.ask("kind", Text.of(wording.value(source, Literals.DATA_SOURCE__KIND)));
		questions.ask("topics", wording.names(source.getTopics()));
		questions.ask("law", wording.names(source.getLegalBases()));
		questions.ask("population", wording.text(source, Literals.DATA_SOURCE__POPULATION));
		questions.ask("area", wording.text(source, Literals.DATA_SOURCE__GEOGRAPHIC_COVERAGE));
		questions.ask("method", wording.text(source, Literals.DATA_SOURCE__COLLECTION_METHOD));
		questions.ask("periodicity", Text.of(wording.value(source, Literals.DATA_SOURCE__PERIODICITY)));
		questions.ask("coverage", Text.of(Tables.coverage(source.getCoverageStart(), source.getCoverageEnd())));
		questions.ask("datasets", wording.names(datasets));
		questions.ask("breakdowns", wording.names(concepts(variables, VariableRole.DIMENSION)));
		questions.ask("measures", wording.names(concepts(variables, VariableRole.MEASURE)));
		questions.ask("definitions", wording.names(variables.stream().map(Variable::getDefinition).filter(definition -> definition != null).distinct().toList()));
		questions.ask("confidentiality", Text.joined(datasets.stream().map(dataset -> access(draft, dataset)).toList(), "; "));
		questions.ask("publication", wording.names(draft.catalogue().all(Product.class).stream()
				.filter(product -> !Collections.disjoint(product.getDatasets(), datasets)).toList()));
		questions.ask("quality", Text.joined(source.getQuality().stream().map(statement -> wording.text(statement, Literals.QUALITY_STATEMENT__STATEMENT)).toList(), " "));
		questions.ask("steward", source.getSteward() == null ? Text.EMPTY : wording.name(source.getSteward()));
		return Section.of(wording.name(source), List.of(questions.table()));
	}

	private static List<Concept> concepts(List<Variable> variables, VariableRole role) {
		return variables.stream().filter(variable -> variable.isSetRole() && variable.getRole() == role).map(Variable::getConcept)
				.filter(concept -> concept != null).distinct().toList();
	}

	private static Text access(Draft draft, Dataset dataset) {
		String said = Stream.of(draft.wording().value(dataset, Literals.DATASET__CONFIDENTIALITY), draft.wording().value(dataset, Literals.DATASET__ACCESS))
				.filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
		return draft.wording().name(dataset).plus(": ").plus(draft.or(Text.of(said)));
	}

	/** Questions, numbered, each with its answer. */
	private static final class Questions {

		private final Draft draft;
		private final List<List<Cell>> rows = new ArrayList<>();

		Questions(Draft draft) {
			this.draft = draft;
		}

		void ask(String question, Text answer) {
			rows.add(List.of(Cell.of(Integer.toString(rows.size() + 1)), Cell.of(draft.text("survey." + question)), Cell.of(draft.or(answer))));
		}

		Table table() {
			return new Table(Text.EMPTY, List.of(Column.of(draft.say("survey.number"), 1), Column.of(draft.say("survey.question"), 6),
					Column.of(draft.say("survey.answer"), 9)), rows, false);
		}
	}
}
