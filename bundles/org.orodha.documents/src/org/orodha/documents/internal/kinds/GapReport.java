// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.kinds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.documents.DocumentMaker;
import org.orodha.documents.DocumentRequest;
import org.orodha.documents.Wording;
import org.orodha.documents.model.Block;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Document.Layout;
import org.orodha.documents.model.Facts;
import org.orodha.documents.model.Section;
import org.orodha.documents.model.Table;
import org.orodha.documents.model.Table.Cell;
import org.orodha.documents.model.Table.Column;
import org.orodha.documents.model.Text;
import org.orodha.model.Agency;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.Frequency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Requirement;
import org.orodha.model.RequirementDimension;

/** What a framework asks for, which datasets answer it, and what is missing. */
public final class GapReport implements DocumentMaker {

	/** Frequencies of which one tells nothing of the other. */
	private static final Set<Frequency> UNSTEADY = EnumSet.of(Frequency.IRREGULAR, Frequency.ONCE);

	/** A requirement and what it lacks. */
	private record Answer(Requirement requirement, List<Text> gaps) {
	}

	@Override
	public Document make(DocumentRequest request, IProgressMonitor monitor) {
		Agency framework = request.subject(Agency.class);
		Draft draft = new Draft(request);
		List<Answer> answers = new ArrayList<>();
		for (Requirement requirement : draft.catalogue().all(Requirement.class))
			if (requirement.getFramework() == framework)
				answers.add(new Answer(requirement, gaps(draft, requirement)));
		answers.sort(Comparator.comparing(answer -> answer.requirement().getId()));
		Text title = draft.text("gaps.title").plus(draft.fullAgency(framework));
		return draft.finish(Layout.SHEET, "gaps", title, List.of(), null, List.of(Section.of(draft.text("gaps.summary"), List.of(summary(draft, answers))),
				Section.of(draft.text("gaps.tables"), Tables.unlessEmpty(table(draft, answers)))));
	}

	@Override
	public boolean suits(Catalogue catalogue, IdentifiedElement framework) {
		return catalogue.all(Requirement.class).stream().anyMatch(requirement -> requirement.getFramework() == framework);
	}

	private static Block summary(Draft draft, List<Answer> answers) {
		long without = answers.stream().filter(answer -> answer.requirement().getDatasets().isEmpty()).count();
		long complete = answers.stream().filter(answer -> answer.gaps().isEmpty()).count();
		return new Facts(List.of(draft.fact("gaps.asked", number(answers.size())), draft.fact("gaps.complete", number(complete)),
				draft.fact("gaps.partly", number(answers.size() - complete - without)), draft.fact("gaps.without", number(without))));
	}

	private static Text number(long count) {
		return Text.of(Long.toString(count));
	}

	private static Table table(Draft draft, List<Answer> answers) {
		Wording wording = draft.wording();
		return new Table(Text.EMPTY, List.of(Column.of(wording.kind(Literals.REQUIREMENT), 5), Column.of(wording.feature(Literals.REQUIREMENT__DATASETS), 5),
				Column.of(draft.say("gaps.missing"), 6)), answers.stream().map(answer -> row(draft, answer)).toList(), true);
	}

	private static List<Cell> row(Draft draft, Answer answer) {
		List<Text> datasets = answer.requirement().getDatasets().stream().map(draft.wording()::name).toList();
		return List.of(Cell.of(draft.wording().name(answer.requirement())), datasets.isEmpty() ? Cell.of(draft.text("gaps.none")) : new Cell(datasets),
				answer.gaps().isEmpty() ? Cell.of(draft.text("gaps.nothing")) : new Cell(answer.gaps()));
	}

	private static List<Text> gaps(Draft draft, Requirement requirement) {
		List<Text> gaps = new ArrayList<>();
		if (requirement.getDatasets().isEmpty())
			gaps.add(draft.text("gaps.noDataset"));
		else {
			List<Text> dimensions = requirement.getDimensions().stream().filter(dimension -> !isGiven(dimension, requirement.getDatasets()))
					.map(dimension -> draft.wording().text(dimension, Literals.REQUIREMENT_DIMENSION__NAME)).toList();
			if (!dimensions.isEmpty())
				gaps.add(draft.text("gaps.dimensions").plus(Text.joined(dimensions, ", ")));
			if (requirement.isSetFrequency() && requirement.getDatasets().stream().noneMatch(dataset -> isOftenEnough(dataset, requirement.getFrequency())))
				gaps.add(draft.text("gaps.frequency", draft.wording().value(requirement.getFrequency())));
			if (draft.catalogue().all(Flow.class).stream().noneMatch(flow -> passes(flow, requirement)))
				gaps.add(draft.text("gaps.flow"));
		}
		if (draft.catalogue().all(Procedure.class).stream().noneMatch(procedure -> procedure.getRequirements().contains(requirement)))
			gaps.add(draft.text("gaps.procedure"));
		return gaps;
	}

	private static boolean isGiven(RequirementDimension dimension, List<Dataset> datasets) {
		return dimension.getConcept() == null || datasets.stream().flatMap(dataset -> dataset.getVariables().stream())
				.anyMatch(variable -> variable.getConcept() == dimension.getConcept());
	}

	private static boolean isOftenEnough(Dataset dataset, Frequency wanted) {
		if (!dataset.isSetFrequency() || UNSTEADY.contains(wanted) || dataset.getFrequency() == wanted)
			return true;
		return !UNSTEADY.contains(dataset.getFrequency()) && Frequency.VALUES.indexOf(dataset.getFrequency()) < Frequency.VALUES.indexOf(wanted);
	}

	private static boolean passes(Flow flow, Requirement requirement) {
		return flow.getRecipient() == requirement.getFramework() && !Collections.disjoint(flow.getDatasets(), requirement.getDatasets());
	}
}
