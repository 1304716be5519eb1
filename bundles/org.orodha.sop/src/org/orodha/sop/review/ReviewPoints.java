// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.orodha.core.catalogue.AdoptedText;
import org.orodha.core.catalogue.Adoptions;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.due.ExpectedDeliveries;
import org.orodha.core.due.ExpectedDelivery;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.ChangeRequest;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Procedure;
import org.orodha.model.Requirement;
import org.orodha.model.ReviewTopic;

/** Works out what a review has to look at, from what the catalogue says. */
final class ReviewPoints {

	private static final Messages MESSAGES = Messages.of(ReviewPoints.class);
	private static final int YEARS_AHEAD = 1;

	private final Catalogue catalogue;
	private final Collection<Procedure> procedures;
	private final LocalDate since;
	private final LocalDate day;
	private final Map<String, ReviewPoint> points = new LinkedHashMap<>();

	/**
	 * @param since the day after which something counts as changed
	 * @param day   the day on which one looks
	 */
	ReviewPoints(Catalogue catalogue, Collection<Procedure> procedures, LocalDate since, LocalDate day) {
		this.catalogue = catalogue;
		this.procedures = procedures;
		this.since = since;
		this.day = day;
	}

	List<ReviewPoint> all() {
		changed();
		late();
		failed();
		instruments();
		requests();
		requirements();
		return List.copyOf(points.values());
	}

	/** What procedures rest on, and what is not as it was adopted. */
	private void changed() {
		for (Procedure procedure : procedures) {
			Adoptions.standing(procedure)
					.filter(decision -> decision.getFingerprint() != null
							&& !decision.getFingerprint().equals(AdoptedText.fingerprint(procedure)))
					.ifPresent(decision -> add(ReviewTopic.CHANGED, procedure, procedure, "point.text", decision.getVersion()));
			for (LifecycleElement used : used(procedure))
				if (used.getProvenance() != null && isSince(used.getProvenance().getDate()))
					add(ReviewTopic.CHANGED, used, procedure, "point.changed", used.getProvenance().getDate());
				else if (isSince(used.getValidFrom()))
					add(ReviewTopic.CHANGED, used, procedure, "point.valid", used.getValidFrom());
				else if (used.isSetStatus() && used.getStatus() == LifecycleStatus.DEPRECATED)
					add(ReviewTopic.CHANGED, used, procedure, "point.deprecated", used.getReplacedBy() == null
							? Labels.notStated() : Labels.of(used.getReplacedBy(), catalogue.readingLanguages()));
		}
	}

	private static Set<LifecycleElement> used(Procedure procedure) {
		Set<LifecycleElement> used = new LinkedHashSet<>();
		used.addAll(procedure.getDefinitions());
		used.addAll(procedure.getSources());
		used.addAll(procedure.getRequirements());
		used.addAll(datasets(procedure));
		procedure.getSteps().forEach(step -> step.getAssignments().forEach(part -> used.add(part.getRole())));
		used.removeIf(element -> element == null || element.eIsProxy());
		return used;
	}

	private static Set<Dataset> datasets(Procedure procedure) {
		Set<Dataset> datasets = new LinkedHashSet<>();
		procedure.getSteps().forEach(step -> datasets.addAll(step.getDatasets()));
		datasets.removeIf(Dataset::eIsProxy);
		return datasets;
	}

	/** What is overdue, and what came late; one point a dataset. */
	private void late() {
		ExpectedDeliveries expected = ExpectedDeliveries.of(catalogue, day);
		Map<Dataset, Long> overdue = new LinkedHashMap<>();
		for (ExpectedDelivery missing : expected.overdue())
			if (isSince(missing.due()))
				overdue.merge(missing.dataset(), 1L, Long::sum);
		Map<Dataset, Long> came = new LinkedHashMap<>();
		for (Delivery delivery : catalogue.all(Delivery.class))
			if (delivery.getDataset() != null && !delivery.getDataset().eIsProxy() && isSince(delivery.getReceived())
					&& expected.due(delivery.getDataset(), delivery.getPeriod()).filter(due -> delivery.getReceived().isAfter(due)).isPresent())
				came.merge(delivery.getDataset(), 1L, Long::sum);
		Set<Dataset> late = new LinkedHashSet<>(overdue.keySet());
		late.addAll(came.keySet());
		for (Dataset dataset : late)
			add(ReviewTopic.LATE, dataset, of(dataset), "point.late", overdue.getOrDefault(dataset, 0L), came.getOrDefault(dataset, 0L));
	}

	private void failed() {
		Map<Dataset, Long> failed = new LinkedHashMap<>();
		for (Delivery delivery : catalogue.all(Delivery.class))
			if (delivery.getDataset() != null && !delivery.getDataset().eIsProxy() && isSince(delivery.getReceived()) && hasFailed(delivery))
				failed.merge(delivery.getDataset(), 1L, Long::sum);
		failed.forEach((dataset, number) -> add(ReviewTopic.FAILED, dataset, of(dataset), "point.failed", number));
	}

	private static boolean hasFailed(Delivery delivery) {
		return delivery.getState() == DeliveryState.REJECTED
				|| !delivery.getChecks().isEmpty() && delivery.getChecks().getLast().getErrors() > 0;
	}

	/** Instruments that ended since, or end before the next review, and procedures rest on. */
	private void instruments() {
		for (Procedure procedure : procedures)
			for (LegalInstrument instrument : procedure.getLegalBases())
				if (!instrument.eIsProxy() && instrument.getInForceTo() != null
						&& instrument.getInForceTo().isBefore(day.plusYears(YEARS_AHEAD)))
					add(ReviewTopic.INSTRUMENT, instrument, procedure,
							instrument.getInForceTo().isBefore(day) ? "point.ended" : "point.ends", instrument.getInForceTo());
	}

	private void requests() {
		for (ChangeRequest request : ChangeRequests.pending(catalogue))
			add(ReviewTopic.REQUEST, request,
					ChangeRequests.procedure(request).filter(procedures::contains).or(() -> Stream.of(request.getAbout())
							.flatMap(about -> procedures.stream().filter(rests(about))).findFirst()).orElse(null),
					"point.request", request.getPerson(), request.getDate(),
					request.getAbout() == null ? Labels.notStated() : Labels.of(request.getAbout(), catalogue.readingLanguages()),
					Labels.value(request.getText(), catalogue.readingLanguages()));
	}

	private static Predicate<Procedure> rests(LifecycleElement about) {
		return procedure -> procedure.getLegalBases().contains(about) || used(procedure).contains(about);
	}

	/** Requirements without a dataset that is in use. */
	private void requirements() {
		for (Requirement requirement : catalogue.all(Requirement.class)) {
			boolean deprecated = requirement.isSetStatus() && requirement.getStatus() == LifecycleStatus.DEPRECATED;
			if (!deprecated && requirement.getDatasets().stream().noneMatch(ReviewPoints::isInUse))
				add(ReviewTopic.REQUIREMENT, requirement, procedures.stream()
						.filter(procedure -> procedure.getRequirements().contains(requirement)).findFirst().orElse(null), "point.requirement");
		}
	}

	private static boolean isInUse(Dataset dataset) {
		return !dataset.eIsProxy() && !(dataset.isSetStatus() && dataset.getStatus() == LifecycleStatus.DEPRECATED);
	}

	private Procedure of(Dataset dataset) {
		return procedures.stream().filter(procedure -> datasets(procedure).contains(dataset)).findFirst().orElse(null);
	}

	private boolean isSince(LocalDate date) {
		return date != null && date.isAfter(since) && !date.isAfter(day);
	}

	private void add(ReviewTopic topic, IdentifiedElement about, Procedure procedure, String key, Object... values) {
		ReviewPoint point = new ReviewPoint(topic, about, procedure, MESSAGES.text(key, values));
		points.putIfAbsent(point.key(), point);
	}
}
