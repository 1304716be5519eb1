// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.kinds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.documents.DocumentMaker;
import org.orodha.documents.DocumentRequest;
import org.orodha.documents.Wording;
import org.orodha.documents.model.Block;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Document.Layout;
import org.orodha.documents.model.Facts;
import org.orodha.documents.model.Facts.Fact;
import org.orodha.documents.model.Paragraph;
import org.orodha.documents.model.Section;
import org.orodha.documents.model.Table;
import org.orodha.documents.model.Table.Cell;
import org.orodha.documents.model.Table.Column;
import org.orodha.documents.model.Text;
import org.orodha.model.AdoptionDecision;
import org.orodha.model.Assignment;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Requirement;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.sop.raci.RaciMatrix;

/** The manual of a procedure: all that those who follow it, and those who adopt it, have to know. */
public final class ProcedureManual implements DocumentMaker {

	@Override
	public Document make(DocumentRequest request, IProgressMonitor monitor) {
		return new Manual(new Draft(request), request.subject(Procedure.class)).document();
	}

	@Override
	public boolean suits(Catalogue catalogue, IdentifiedElement procedure) {
		return ((Procedure) procedure).getVersionOf() == null;
	}

	/** One manual as it is being made. */
	private static final class Manual {

		private final Draft draft;
		private final Wording wording;
		private final Tables tables;
		private final Procedure procedure;
		private final RaciMatrix matrix;

		Manual(Draft draft, Procedure procedure) {
			this.draft = draft;
			this.wording = draft.wording();
			this.tables = new Tables(draft);
			this.procedure = procedure;
			this.matrix = RaciMatrix.of(procedure);
		}

		Document document() {
			List<Fact> imprint = draft.imprint(procedure, procedure.getOwner());
			draft.add(imprint, Literals.PROCEDURE__ADOPTED_ON, wording.date(procedure.getAdoptedOn()));
			draft.add(imprint, Literals.PROCEDURE__NEXT_REVIEW, wording.date(procedure.getNextReview()));
			Text title = wording.name(procedure);
			List<Section> sections = List.of(purpose(), Section.of(draft.text("manual.law"), Tables.unlessEmpty(tables.instruments(procedure.getLegalBases()))),
					Section.of(draft.text("manual.definitions"), Tables.unlessEmpty(tables.definitions(procedure.getDefinitions()))), roles(), steps(),
					Section.of(draft.text("manual.timetable"), timetable()), Section.of(draft.text("manual.flows"), Tables.unlessEmpty(tables.flows(flows()))),
					Section.of(draft.text("manual.adoption"), adoption()),
					Section.annex(draft.text("manual.sources"), Tables.unlessEmpty(tables.datasets(datasets()))),
					Section.annex(draft.text("manual.requirements"), requirements()), Section.annex(draft.text("manual.changes"), changes()));
			return draft.finish(Layout.BOOK, "manual", title, imprint, procedure, sections);
		}

		private Section purpose() {
			List<Section> parts = new ArrayList<>();
			part(parts, Literals.PROCEDURE__PURPOSE);
			part(parts, Literals.PROCEDURE__SCOPE);
			Text description = wording.text(procedure, Literals.IDENTIFIED_ELEMENT__DESCRIPTION);
			return new Section(draft.text("manual.purpose"), description.isEmpty() ? List.of() : List.of(new Paragraph(description)), parts, false);
		}

		private void part(List<Section> parts, EReference feature) {
			Text text = wording.text(procedure, feature);
			if (!text.isEmpty())
				parts.add(Section.of(Text.of(wording.feature(feature)), List.of(new Paragraph(text))));
		}

		private Section roles() {
			if (matrix.roles().isEmpty())
				return Section.of(draft.text("manual.roles"), List.of());
			Table roles = new Table(Text.EMPTY, List.of(Column.of(wording.kind(Literals.ROLE), 4), Column.of(wording.kind(Literals.AGENCY), 2),
					Column.of(draft.say("tasks"), 7)), matrix.roles().stream().map(this::role).toList(), true);
			return new Section(draft.text("manual.roles"), List.of(roles), List.of(Section.of(draft.text("manual.raci"), new RaciTable(draft).of(matrix))), false);
		}

		private List<Cell> role(Role role) {
			return List.of(Cell.of(wording.name(role)), Cell.of(draft.agency(role.getAgency())),
					Cell.of(wording.text(role, Literals.IDENTIFIED_ELEMENT__DESCRIPTION)));
		}

		private Section steps() {
			List<Section> parts = new ArrayList<>();
			if (!procedure.getSteps().isEmpty())
				parts.add(Section.of(draft.text("manual.overview"), List.of(new LaneDrawing(draft, procedure).figure())));
			int number = 0;
			for (Step step : procedure.getSteps())
				parts.add(Section.of(draft.text("manual.step", ++number).plus(wording.name(step)), step(step)));
			return new Section(draft.text("manual.steps"), List.of(), parts, false);
		}

		private List<Block> step(Step step) {
			List<Block> blocks = new ArrayList<>();
			Text description = wording.text(step, Literals.IDENTIFIED_ELEMENT__DESCRIPTION);
			if (!description.isEmpty())
				blocks.add(new Paragraph(description));
			List<Fact> facts = new ArrayList<>();
			draft.add(facts, Literals.STEP__PHASE, wording.value(step, Literals.STEP__PHASE));
			draft.add(facts, Literals.STEP__SUB_PROCESS, wording.value(step, Literals.STEP__SUB_PROCESS));
			draft.add(facts, Literals.STEP__ACTIVITY, wording.value(step, Literals.STEP__ACTIVITY));
			draft.add(facts, step, Literals.STEP__PRECONDITION);
			draft.add(facts, Literals.STEP__AFTER, Text.joined(step.getAfter().stream().map(wording::name).toList(), "; "));
			draft.add(facts, step, Literals.STEP__INPUTS);
			draft.add(facts, step, Literals.STEP__OUTPUTS);
			draft.add(facts, Literals.STEP__DATASETS, wording.names(step.getDatasets()));
			draft.add(facts, step, Literals.STEP__DEADLINE);
			List<Text> who = step.getAssignments().stream().filter(each -> each.getRole() != null && each.isSetResponsibility()).map(this::assignment).toList();
			facts.add(new Fact(Text.of(wording.feature(Literals.STEP__ASSIGNMENTS)), who.isEmpty() ? List.of(draft.notStated()) : who));
			blocks.add(new Facts(facts));
			return blocks;
		}

		private Text assignment(Assignment assignment) {
			return Text.of(wording.value(assignment.getResponsibility()) + ": ").plus(wording.name(assignment.getRole()));
		}

		private List<Block> timetable() {
			List<List<Cell>> rows = new ArrayList<>();
			for (Step step : procedure.getSteps()) {
				Text deadline = wording.text(step, Literals.STEP__DEADLINE);
				String recurrence = wording.recurrence(step.getRecurrence());
				if (!deadline.isEmpty() || !recurrence.isEmpty())
					rows.add(List.of(Cell.of(wording.name(step)), Cell.of(deadline), Cell.of(recurrence)));
			}
			return Tables.unlessEmpty(new Table(Text.EMPTY, List.of(Column.of(wording.kind(Literals.STEP), 4),
					Column.of(wording.feature(Literals.STEP__DEADLINE), 4), Column.of(wording.feature(Literals.STEP__RECURRENCE), 4)), rows, true));
		}

		/** The flows that the steps carry out, and the others of the same data. */
		private Set<Flow> flows() {
			Set<Flow> flows = new LinkedHashSet<>();
			procedure.getSteps().stream().map(Step::getFlow).filter(flow -> flow != null && !flow.eIsProxy()).forEach(flows::add);
			Set<Dataset> named = new LinkedHashSet<>();
			procedure.getSteps().forEach(step -> named.addAll(step.getDatasets()));
			tables.sorted(draft.catalogue().all(Flow.class)).stream().filter(flow -> flow.getDatasets().stream().anyMatch(named::contains))
					.forEach(flows::add);
			return flows;
		}

		private Stream<Dataset> datasets() {
			return Stream.concat(procedure.getSteps().stream().flatMap(step -> step.getDatasets().stream()),
					procedure.getSources().stream().flatMap(source -> source.getDatasets().stream())).filter(dataset -> !dataset.eIsProxy());
		}

		private List<Block> adoption() {
			List<Fact> facts = new ArrayList<>();
			draft.add(facts, procedure, Literals.PROCEDURE__ADOPTION);
			draft.add(facts, Literals.PROCEDURE__ADOPTED_ON, wording.date(procedure.getAdoptedOn()));
			draft.add(facts, Literals.PROCEDURE__REVIEW_CYCLE, wording.recurrence(procedure.getReviewCycle()));
			draft.add(facts, Literals.PROCEDURE__NEXT_REVIEW, wording.date(procedure.getNextReview()));
			List<Block> blocks = new ArrayList<>();
			if (!facts.isEmpty())
				blocks.add(new Facts(facts));
			blocks.addAll(Tables.unlessEmpty(decisions(List.of(procedure))));
			return blocks;
		}

		/** Who decided what on the procedure, the earliest first. */
		private Table decisions(List<Procedure> versions) {
			List<AdoptionDecision> decisions = versions.stream().flatMap(version -> version.getDecisions().stream())
					.sorted(Comparator.comparing(AdoptionDecision::getDate, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
			return new Table(Text.EMPTY, List.of(Column.of(wording.feature(Literals.ADOPTION_DECISION__DATE), 3),
					Column.of(wording.feature(Literals.ADOPTION_DECISION__VERSION), 2), Column.of(wording.feature(Literals.ADOPTION_DECISION__OUTCOME), 4),
					Column.of(wording.feature(Literals.ADOPTION_DECISION__BODY), 4), Column.of(wording.feature(Literals.ADOPTION_DECISION__MINUTES), 4)),
					decisions.stream().map(this::decision).toList(), true);
		}

		private List<Cell> decision(AdoptionDecision decision) {
			Text outcome = Text.of(Stream.of(wording.value(decision, Literals.ADOPTION_DECISION__OUTCOME), wording.value(decision, Literals.ADOPTION_DECISION__LEVEL))
					.filter(words -> !words.isEmpty()).collect(Collectors.joining(", ")));
			Text reservations = wording.text(decision, Literals.ADOPTION_DECISION__RESERVATIONS);
			return List.of(Cell.of(wording.date(decision.getDate())), Cell.of(Objects.requireNonNullElse(decision.getVersion(), "")),
					Cell.of(reservations.isEmpty() ? outcome : outcome.noted(reservations)), Cell.of(Objects.requireNonNullElse(decision.getBody(), "")),
					Cell.of(Objects.requireNonNullElse(decision.getMinutes(), "")));
		}

		private List<Block> requirements() {
			return Tables.unlessEmpty(new Table(Text.EMPTY, List.of(Column.of(wording.kind(Literals.REQUIREMENT), 6),
					Column.of(wording.feature(Literals.REQUIREMENT__FRAMEWORK), 3), Column.of(wording.feature(Literals.REQUIREMENT__FREQUENCY), 2)),
					procedure.getRequirements().stream().map(this::requirement).toList(), true));
		}

		private List<Cell> requirement(Requirement requirement) {
			return List.of(Cell.of(wording.name(requirement)), Cell.of(draft.agency(requirement.getFramework())),
					draft.value(requirement, Literals.REQUIREMENT__FREQUENCY));
		}

		private List<Block> changes() {
			List<Fact> facts = new ArrayList<>();
			draft.add(facts, Literals.LIFECYCLE_ELEMENT__VERSION, procedure.getVersion() == null ? "" : procedure.getVersion());
			draft.add(facts, Literals.LIFECYCLE_ELEMENT__STATUS, wording.value(procedure, Literals.LIFECYCLE_ELEMENT__STATUS));
			draft.add(facts, Literals.LIFECYCLE_ELEMENT__VALID_FROM, wording.date(procedure.getValidFrom()));
			draft.add(facts, procedure, Literals.LIFECYCLE_ELEMENT__NOTE);
			if (procedure.getReplacedBy() != null)
				draft.add(facts, Literals.LIFECYCLE_ELEMENT__REPLACED_BY, wording.name(procedure.getReplacedBy()));
			List<Block> blocks = new ArrayList<>();
			if (!facts.isEmpty())
				blocks.add(new Facts(facts));
			blocks.addAll(Tables.unlessEmpty(decisions(versions())));
			return blocks;
		}

		/** The other versions of the procedure. */
		private List<Procedure> versions() {
			Procedure first = procedure.getVersionOf() == null ? procedure : procedure.getVersionOf();
			return draft.catalogue().all(Procedure.class).stream().filter(each -> each != procedure && (each == first || each.getVersionOf() == first)).toList();
		}
	}
}
