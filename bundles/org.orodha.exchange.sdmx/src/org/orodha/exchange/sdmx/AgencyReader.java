// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.exchange.XmlTree;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.AgencyKind;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.w3c.dom.Element;

/** Proposes the agencies that a message describes, or that maintain what it describes, with what of it has no other place. */
final class AgencyReader {

	private static final Messages MESSAGES = Messages.of(AgencyReader.class);
	private static final Set<String> FRAMES = Set.of("AgencyScheme", "ConceptScheme", "CategoryScheme");

	private final Reading reading;
	private final Map<String, Plan> plans = new LinkedHashMap<>();

	/** What a message says of an agency. */
	private static final class Plan {

		private final Place place;
		private final List<Verbatim.Value> kept = new ArrayList<>();
		private Element said;

		private Plan(Place place) {
			this.place = place;
		}
	}

	AgencyReader(Reading reading) {
		this.reading = reading;
	}

	/** Finds out who the agencies are. */
	void identify() {
		for (Artefact scheme : reading.artefacts("AgencyScheme"))
			for (Artefact.Part part : scheme.parts()) {
				String path = new Urn(Urn.AGENCY, scheme.urn().agency(), "", "", part.path()).agencyPath();
				Plan plan = plans.computeIfAbsent(path, none -> new Plan(scheme.place(part)));
				plan.said = part.element();
				identify(path, reading.identities().noted(part.element(), Agency.class));
			}
		for (StructureMessage message : reading.messages())
			for (Artefact artefact : message.artefacts())
				if (!isFrameOfAgencies(artefact))
					mention(artefact.urn().agency(), artefact);
	}

	private static boolean isFrameOfAgencies(Artefact artefact) {
		return artefact.kind().equals("AgencyScheme") && Reading.frame(artefact.frame()).isPresent();
	}

	private void mention(String path, Artefact artefact) {
		if (plans.putIfAbsent(path, new Plan(artefact.place())) == null)
			identify(path, Optional.empty());
	}

	private void identify(String path, Optional<String> noted) {
		Urn urn = Urn.ofAgency(path);
		Optional<String> known = reading.identities().id(urn).or(() -> noted.isPresent() ? Optional.empty() : called(path));
		if (known.isPresent())
			reading.identities().alias(urn, known.get());
		else
			reading.identities().identify(urn, noted, path.replace('.', '-'));
	}

	/** The catalogue's own agency of that acronym or identifier. */
	private Optional<String> called(String path) {
		return reading.catalogue().all(Agency.class).stream().filter(agency -> LocalIdentifiers.in(agency, Kept.SCHEME).isEmpty())
				.filter(agency -> path.equals(Agencies.path(agency))).map(Agency::getId).findFirst();
	}

	/** Keeps something that only the agency that maintains it has a place for. */
	void keep(Artefact artefact) {
		if (Reading.frame(artefact.frame()).isEmpty())
			plans.get(artefact.urn().agency()).kept.add(new Verbatim.Value(artefact.field(), XmlTree.write(artefact.frame())));
	}

	/** The agency that maintains something. */
	Agency owner(Artefact artefact) {
		return (Agency) reading.element(Literals.AGENCY, id(artefact.urn().agency()));
	}

	String id(String path) {
		return reading.identities().id(Urn.ofAgency(path)).orElseThrow();
	}

	/** Proposes them with all that is kept. */
	void propose() {
		reading.artefacts(FRAMES.toArray(String[]::new)).forEach(this::keep);
		plans.forEach(this::propose);
	}

	private void propose(String path, Plan plan) {
		String id = id(path);
		boolean fresh = !reading.catalogue().contains(id);
		if (!fresh && plan.said == null && plan.kept.isEmpty())
			return;
		reading.proposal().put(plan.place, id, Agency.class).because(fresh && plan.said == null ? MESSAGES.text("agency.made") : "").describe(agency -> {
			describe(path, plan, fresh, agency);
			Set<String> fields = plan.kept.stream().map(Verbatim.Value::field).collect(Collectors.toSet());
			Kept.put(agency, fields::contains, plan.kept);
		});
	}

	private void describe(String path, Plan plan, boolean fresh, Agency agency) {
		if (fresh) {
			agency.setStatus(LifecycleStatus.DRAFT);
			agency.setKind(AgencyKind.OTHER);
			agency.setAcronym(path.substring(path.lastIndexOf('.') + 1));
		}
		if (plan.said == null && fresh)
			Texts.put(agency.getName(), reading.language(), path);
		if (plan.said == null || !Reading.isOwn(plan.said))
			note(path, fresh, agency);
		if (plan.said == null)
			return;
		Forms.read(plan.said, agency);
		boolean own = Reading.isOwn(plan.said);
		Element written = Forms.own(SdmxVersion.of(plan.said), "Agency", own, agency, made -> {
			made.setAttribute("id", plan.said.getAttribute("id"));
			Forms.write(agency, made);
		});
		Kept.put(agency, "Agency"::equals, own ? Kept.value("Agency", plan.said, written)
				: List.of(new Verbatim.Value("Agency", XmlTree.write(plan.said))));
	}

	private void note(String path, boolean fresh, Agency agency) {
		if (fresh || !path.equals(Agencies.path(agency)))
			LocalIdentifiers.put(agency, Kept.SCHEME, Urn.ofAgency(path).toString());
		int point = path.lastIndexOf('.');
		if (point > 0 && agency.getParent() == null)
			reading.identities().id(Urn.ofAgency(path.substring(0, point)))
					.ifPresent(parent -> agency.setParent((Agency) reading.element(Literals.AGENCY, parent)));
	}
}
