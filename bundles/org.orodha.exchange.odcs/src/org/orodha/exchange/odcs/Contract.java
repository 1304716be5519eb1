// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.odcs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.Article;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Step;

/** A flow in the words of a data contract. What is not known is left out; where the data stand is told to nobody. */
final class Contract {

	private static final String VERSION_OF_STANDARD = "v3.1.0";
	private static final String FIRST_VERSION = "1.0.0";

	private final Catalogue catalogue;
	private final Flow flow;
	private final List<String> languages;
	private final LocalDate day;
	private final List<Dataset> datasets;

	/**
	 * @param languages the languages of texts, the most wanted first
	 * @param day       the day as of which people hold their roles
	 */
	Contract(Catalogue catalogue, Flow flow, List<String> languages, LocalDate day) {
		this.catalogue = catalogue;
		this.flow = flow;
		this.languages = languages;
		this.day = day;
		datasets = flow.getDatasets().stream().filter(dataset -> !dataset.eIsProxy()).toList();
	}

	/** How many datasets and variables it describes. */
	int elements() {
		return datasets.stream().mapToInt(dataset -> 1 + dataset.getVariables().size()).sum();
	}

	/** What the file says. */
	Map<String, Object> content() {
		List<Step> steps = catalogue.all(Step.class).stream().filter(step -> step.getFlow() == flow).toList();
		Map<String, Object> contract = new LinkedHashMap<>();
		contract.put("apiVersion", VERSION_OF_STANDARD);
		contract.put("kind", "DataContract");
		contract.put("id", flow.getId());
		contract.put("name", label(flow));
		contract.put("version", flow.getVersion() == null || flow.getVersion().isBlank() ? FIRST_VERSION : flow.getVersion());
		contract.put("status", status());
		put(contract, "tenant", flow.getSender() == null ? "" : label(flow.getSender()));
		put(contract, "description", description());
		put(contract, "schema", datasets.stream().map(dataset -> new Structure(dataset, languages).content()).toList());
		put(contract, "support", Stream.of(flow.getSender(), flow.getRecipient()).filter(Objects::nonNull).distinct().map(this::support)
				.filter(channel -> !channel.isEmpty()).toList());
		Duties duties = new Duties(catalogue, steps, languages, day);
		put(contract, "team", duties.team());
		put(contract, "roles", duties.roles(flow.getSender()));
		put(contract, "slaProperties", new Times(flow, datasets, steps, languages).content());
		put(contract, "customProperties", terms());
		return contract;
	}

	/** Puts a value that says something. */
	static void put(Map<String, Object> object, String key, Object value) {
		boolean says = switch (value) {
		case null -> false;
		case String text -> !text.isBlank();
		case List<?> list -> !list.isEmpty();
		case Map<?, ?> map -> !map.isEmpty();
		default -> true;
		};
		if (says)
			object.put(key, value);
	}

	static Map<String, Object> property(String name, Object value) {
		Map<String, Object> property = new LinkedHashMap<>();
		property.put("property", name);
		property.put("value", value);
		return property;
	}

	private String status() {
		return switch (flow.isSetStatus() ? flow.getStatus() : LifecycleStatus.DRAFT) {
		case DRAFT -> "draft";
		case IN_REVIEW, TECHNICALLY_ADOPTED -> "proposed";
		case ADOPTED -> "active";
		case DEPRECATED -> "deprecated";
		};
	}

	private Map<String, Object> description() {
		Map<String, Object> description = new LinkedHashMap<>();
		put(description, "purpose", sentences(Stream.concat(Stream.of(Texts.in(flow.getPurpose(), languages)), words(flow.getPurposeKinds()))));
		put(description, "usage", Texts.in(flow.getPermittedUse(), languages));
		put(description, "limitations", sentences(Stream.concat(
				Stream.of(flow.isSetOnwardTransfer() ? Labels.of(flow.getOnwardTransfer()) : "", Texts.in(flow.getRetention(), languages)),
				words(flow.getSafeguards()))));
		LegalInstrument instrument = flow.getInstrument();
		if (instrument != null && instrument.getWebsite() != null) {
			Map<String, Object> law = new LinkedHashMap<>();
			law.put("url", instrument.getWebsite());
			law.put("type", "legalBasis");
			law.put("description", label(instrument));
			description.put("authoritativeDefinitions", List.of(law));
		}
		return description;
	}

	private static Stream<String> words(List<? extends Enumerator> values) {
		return values.stream().map(Labels::of);
	}

	private static String sentences(Stream<String> texts) {
		return texts.filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n"));
	}

	private Map<String, Object> support(Agency agency) {
		Map<String, Object> channel = new LinkedHashMap<>();
		if (agency.getEmail() == null && agency.getWebsite() == null)
			return channel;
		channel.put("channel", label(agency));
		channel.put("url", agency.getEmail() != null ? "mailto:" + agency.getEmail() : agency.getWebsite());
		channel.put("tool", agency.getEmail() != null ? "email" : "other");
		channel.put("scope", "issues");
		return channel;
	}

	/** Law, and what else the parties agreed on, for which the standard has no words of its own. */
	private List<Map<String, Object>> terms() {
		List<Map<String, Object>> terms = new ArrayList<>();
		term(terms, "owner", flow.getOwner(), Agency::getId);
		term(terms, "recipient", flow.getRecipient(), Agency::getId);
		if (flow.isPublished())
			terms.add(property("published", true));
		term(terms, "legalInstrument", flow.getInstrument(), this::told);
		terms(terms, "articles", flow.getArticles().stream().filter(article -> !article.eIsProxy()).map(this::told).toList());
		terms(terms, "purposes", literals(flow.getPurposeKinds()));
		if (flow.isSetOnwardTransfer())
			terms.add(property("onwardTransfer", flow.getOnwardTransfer().getLiteral()));
		terms(terms, "safeguards", literals(flow.getSafeguards()));
		if (flow.isSetChannel())
			terms.add(property("channel", flow.getChannel().getLiteral()));
		terms(terms, "dataSubjects", literals(flow.getDataSubjects()));
		if (flow.isSetImpactAssessment())
			terms.add(property("impactAssessment", flow.getImpactAssessment().getLiteral()));
		String about = Texts.in(flow.getDescription(), languages);
		if (!about.isBlank())
			terms.add(property("about", about));
		return terms;
	}

	private static <T> void term(List<Map<String, Object>> terms, String name, T element, Function<T, String> told) {
		if (element != null)
			terms.add(property(name, told.apply(element)));
	}

	private static void terms(List<Map<String, Object>> terms, String name, List<String> values) {
		if (!values.isEmpty())
			terms.add(property(name, values));
	}

	private static List<String> literals(List<? extends Enumerator> values) {
		return values.stream().map(Enumerator::getLiteral).toList();
	}

	private String told(LegalInstrument instrument) {
		return Stream.of(label(instrument), instrument.getCitation()).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	private String told(Article article) {
		String text = Texts.in(article.getText(), languages);
		return Stream.of(article.getNumber(), label(article), text).filter(part -> part != null && !part.isBlank())
				.collect(Collectors.joining(": "));
	}

	private String label(EObject element) {
		return Labels.of(element, languages);
	}
}
