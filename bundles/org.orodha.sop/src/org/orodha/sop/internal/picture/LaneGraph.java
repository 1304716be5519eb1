// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.picture.Picture.Style;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.model.Article;
import org.orodha.model.Flow;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.sop.Procedures;
import org.orodha.sop.internal.picture.Node.Text;

/** What a procedure's picture shows, before it is known where. */
final class LaneGraph {

	private static final Messages MESSAGES = Messages.of(LaneGraph.class);

	private final Messages messages;
	private final Locale language;
	private final List<String> languages;
	private final Lanes lanes;
	private final List<Node> nodes = new ArrayList<>();
	private final List<Edge> edges = new ArrayList<>();

	/**
	 * @param languages the languages to write names in, the most wanted first
	 * @param language  the language of everything else
	 */
	LaneGraph(Procedure procedure, List<String> languages, Locale language) {
		messages = MESSAGES.in(language);
		this.language = language;
		this.languages = languages;
		lanes = new Lanes(procedure);
		List<Step> steps = procedure.getSteps();
		Ranks ranks = new Ranks(steps, lanes::of, Lanes::bringsData);
		for (Step step : steps)
			nodes.add(node(step, steps.indexOf(step) + 1, ranks.of(step)));
		for (Step step : steps)
			addEdges(steps, step);
	}

	private void addEdges(List<Step> steps, Step step) {
		for (Step earlier : step.getAfter())
			if (Procedures.isBeside(earlier, step))
				edges.add(new Edge(Kind.STEP, steps.indexOf(earlier), steps.indexOf(step)));
		if (Lanes.bringsData(step)) {
			edges.add(new Edge(Kind.DATA, steps.indexOf(step), nodes.size()));
			nodes.add(data(step.getFlow(), nodes.get(steps.indexOf(step)).rank() + 1));
		}
	}

	private Node node(Step step, int number, int rank) {
		List<Text> texts = new ArrayList<>();
		texts.add(new Text(number + "  " + label(step), Style.NAME));
		texts.add(new Text(part("picture.responsible", Procedures.responsible(step)), Style.DETAIL));
		texts.add(new Text(part("picture.accountable", Procedures.accountable(step)), Style.DETAIL));
		texts.add(new Text(Stream.of(step.isSetPhase() ? Labels.of(step.getPhase(), language) : "", Texts.in(step.getDeadline(), languages))
				.filter(text -> !text.isBlank()).collect(Collectors.joining(" · ")), Style.DETAIL));
		if (step.getFlow() != null && !step.getFlow().eIsProxy())
			texts.add(new Text(law(step.getFlow()), Style.DETAIL));
		return node(Kind.STEP, step, lanes.of(step), rank, texts);
	}

	private Node data(Flow flow, int rank) {
		return node(Kind.DATA, flow, lanes.of(flow), rank, List.of(new Text(
				flow.getDatasets().isEmpty() ? label(flow) : flow.getDatasets().stream().map(this::label).collect(Collectors.joining("; ")),
				Style.DETAIL), new Text(law(flow), Style.DETAIL)));
	}

	private Node node(Kind kind, IdentifiedElement element, int lane, int rank, List<Text> texts) {
		List<Text> written = texts.stream().filter(text -> !text.words().isBlank()).toList();
		return new Node(kind, element.getId(), label(element), lane, rank, written,
				written.stream().map(Text::words).collect(Collectors.joining(". ")));
	}

	private String part(String key, List<Role> roles) {
		return roles.isEmpty() ? "" : messages.text(key, roles.stream().map(this::label).collect(Collectors.joining(", ")));
	}

	/** The instrument and its articles that let data pass. */
	private String law(Flow flow) {
		if (flow.getInstrument() == null)
			return messages.text("picture.noLaw");
		String articles = flow.getArticles().stream().map(Article::getNumber).collect(Collectors.joining(", "));
		return "§ " + label(flow.getInstrument()) + (articles.isEmpty() ? "" : ", " + articles);
	}

	private String label(EObject element) {
		return Labels.of(element, languages);
	}

	/** The identifier and the name of each lane's agency. */
	List<String[]> laneNames() {
		return lanes.agencies().stream()
				.map(agency -> agency == null ? new String[] { "", messages.text("picture.nobody") } : new String[] { agency.getId(), label(agency) })
				.toList();
	}

	List<Node> nodes() {
		return nodes;
	}

	List<Edge> edges() {
		return edges;
	}
}
