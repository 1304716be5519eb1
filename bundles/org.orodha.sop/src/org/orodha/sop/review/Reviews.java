// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Adoptions;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.NextVersion;
import org.orodha.core.catalogue.ReviewCycle;
import org.orodha.core.due.Deadlines;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.model.CaseStep;
import org.orodha.model.ChangeRequest;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.RequestState;
import org.orodha.model.Review;
import org.orodha.model.ReviewDecision;
import org.orodha.model.ReviewOutcome;
import org.orodha.model.ReviewTopic;
import org.orodha.model.Step;
import org.orodha.model.TextState;
import org.orodha.model.time.TimePeriod;

/**
 * The reviews of procedures. A review is a case of the procedure for reviews: it is opened, decided on point by point and closed; what is
 * to be revised has its next version opened then. Each change is one command that can be undone; nothing is saved.
 *
 * @since 1.0
 */
public final class Reviews {

	private static final Messages MESSAGES = Messages.of(Reviews.class);
	private static final String ID = "review.";
	private static final Comparator<Review> BY_DAY = Comparator.comparing(Review::getOpened,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	private static final int NAMED = 5;

	private final Catalogue catalogue;

	/** @param catalogue holds the procedures and their reviews */
	public Reviews(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** The reviews that are open, the earliest first. */
	public static List<Review> open(Catalogue catalogue) {
		return catalogue.all(Review.class).stream().filter(review -> review.getClosed() == null).sorted(BY_DAY).toList();
	}

	/** The last review that was opened. */
	public Optional<Review> last() {
		return catalogue.all(Review.class).stream().max(BY_DAY);
	}

	/** The procedures that a review looks at: those that are adopted at the highest level. */
	public List<Procedure> reviewed() {
		return catalogue.all(Procedure.class).stream().filter(procedure -> procedure.getVersionOf() == null && procedure.isSetStatus()
				&& procedure.getStatus() == LifecycleStatus.ADOPTED).toList();
	}

	/**
	 * Opens a review.
	 *
	 * @param procedure the procedure for reviews; null for that of the last review
	 * @throws CatalogueException where a review is open already, nothing says by which procedure, or nothing is adopted
	 */
	public Review open(Procedure procedure, LocalDate day) throws CatalogueException {
		catalogue.execute(opening(procedure, day));
		return last().orElseThrow();
	}

	/**
	 * The command that opens a review, not yet executed.
	 *
	 * @param procedure the procedure for reviews; null for that of the last review
	 * @throws CatalogueException where a review is open already, nothing says by which procedure, or nothing is adopted
	 */
	public Command opening(Procedure procedure, LocalDate day) throws CatalogueException {
		Optional<Review> present = open(catalogue).stream().findFirst();
		if (present.isPresent())
			throw refused(present.get().getId(), "review.open", present.get().getId());
		Procedure followed = procedure != null ? procedure : last().map(Review::getProcedure).orElse(null);
		if (followed == null)
			throw refused(catalogue.name(), "review.procedure");
		List<Procedure> reviewed = reviewed();
		if (reviewed.isEmpty())
			throw refused(catalogue.name(), "review.nothing");
		CompoundCommand command = new CompoundCommand(0, MESSAGES.text("review.opening", "" + day.getYear()));
		command.append(Commands.add(catalogue, made(followed, reviewed, day)));
		return command;
	}

	private Review made(Procedure followed, List<Procedure> reviewed, LocalDate day) {
		Review review = ModelFactory.eINSTANCE.createReview();
		review.setId(catalogue.freeId(ID + day.getYear()));
		String year = review.getId().substring(ID.length());
		for (String language : catalogue.languages())
			review.getName().add(Texts.text(language, MESSAGES.in(Locale.forLanguageTag(language)).text("review.name", year),
					language.equals(catalogue.languages().getFirst()) ? TextState.ORIGINAL : TextState.TRANSLATED));
		review.setStatus(LifecycleStatus.ADOPTED);
		review.setOwner(followed.getOwner());
		review.setProcedure(followed);
		review.setPeriod("" + (day.getYear() - 1));
		review.setOpened(day);
		review.setSince(since(reviewed, day));
		review.getProcedures().addAll(reviewed);
		Deadlines deadlines = Deadlines.of(catalogue);
		Optional<TimePeriod> period = TimePeriod.parse(review.getPeriod());
		for (Step step : followed.getSteps()) {
			CaseStep made = ModelFactory.eINSTANCE.createCaseStep();
			made.setStep(step);
			period.flatMap(past -> deadlines.due(step, past)).ifPresent(made::setDue);
			review.getSteps().add(made);
		}
		if (!review.getSteps().isEmpty())
			review.getSteps().getFirst().setDone(day);
		return review;
	}

	/** The day on which the last review was closed; else that of the earliest adoption that stands. */
	private LocalDate since(List<Procedure> reviewed, LocalDate day) {
		return catalogue.all(Review.class).stream().map(Review::getClosed).filter(closed -> closed != null && closed.isBefore(day))
				.max(Comparator.naturalOrder())
				.or(() -> reviewed.stream().flatMap(procedure -> Adoptions.day(procedure).stream()).min(Comparator.naturalOrder()))
				.orElse(day.minusYears(1));
	}

	/** What is brought before a review, as the catalogue says on a day; what was decided already is among it. */
	public List<ReviewPoint> points(Review review, LocalDate day) {
		return new ReviewPoints(catalogue, review.getProcedures(), review.getSince() == null ? day.minusYears(1) : review.getSince(), day)
				.all();
	}

	/** What was decided on a point. */
	public static Optional<ReviewDecision> decision(Review review, ReviewPoint point) {
		return review.getDecisions().stream().filter(point::isDecidedBy).findFirst();
	}

	/**
	 * Decides on a point; an earlier decision on it is replaced. A request is carried to the review, and answered when that is closed.
	 *
	 * @param reason why, or what is to be changed; needed where something is to be changed or a request is declined
	 * @throws CatalogueException where the review is closed, or nobody decides, or nothing is said
	 */
	public void decide(Review review, ReviewPoint point, ReviewOutcome outcome, String reason, Actor by, LocalDate day)
			throws CatalogueException {
		requireOpen(review);
		if (by.person().isBlank())
			throw refused(review.getId(), "review.person", point.key());
		boolean needsReason = outcome == ReviewOutcome.REVISE || point.topic() == ReviewTopic.REQUEST;
		if (needsReason && isBlank(reason))
			throw refused(review.getId(), "review.reason", point.key());
		if (outcome == ReviewOutcome.REVISE && point.procedure() == null)
			throw refused(review.getId(), "review.noProcedure", point.key());
		List<ReviewDecision> decisions = new ArrayList<>(review.getDecisions());
		decisions.removeIf(point::isDecidedBy);
		decisions.add(decided(point, outcome, reason, by, day));
		CompoundCommand command = new CompoundCommand(0, MESSAGES.text("review.deciding", Labels.of(outcome)));
		command.append(Commands.set(catalogue, review, Literals.REVIEW__DECISIONS, decisions));
		if (point.about() instanceof ChangeRequest request)
			command.append(ChangeRequests.carrying(catalogue, request, review));
		catalogue.execute(command);
	}

	private ReviewDecision decided(ReviewPoint point, ReviewOutcome outcome, String reason, Actor by, LocalDate day) {
		ReviewDecision decision = ModelFactory.eINSTANCE.createReviewDecision();
		decision.setTopic(point.topic());
		decision.setAbout(point.about());
		decision.setProcedure(point.procedure());
		decision.setOutcome(outcome);
		if (!isBlank(reason))
			decision.setReason(reason.strip());
		decision.setPerson(by.person().strip());
		decision.setIdentification(by.identificationIn(catalogue));
		decision.setDate(day);
		return decision;
	}

	/**
	 * Closes a review: the next version of what is to be revised is opened, requests are answered or declined, and the next review of what
	 * stays as it is is set.
	 *
	 * @return the versions that were opened
	 * @throws CatalogueException where the review is closed, or a point is not decided
	 */
	public List<Procedure> close(Review review, Actor by, LocalDate day) throws CatalogueException {
		requireOpen(review);
		List<ReviewPoint> undecided = points(review, day).stream().filter(point -> decision(review, point).isEmpty()).toList();
		if (!undecided.isEmpty())
			throw refused(review.getId(), "review.undecided", undecided.size(),
					undecided.stream().limit(NAMED).map(ReviewPoint::key).collect(Collectors.joining(", ")));
		Set<Procedure> revised = review.getDecisions().stream().filter(decision -> decision.getOutcome() == ReviewOutcome.REVISE)
				.map(ReviewDecision::getProcedure).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
		CompoundCommand command = new CompoundCommand(0, MESSAGES.text("review.closing", Labels.of(review, catalogue.readingLanguages())));
		command.append(Commands.set(catalogue, review, Literals.REVIEW__CLOSED, day));
		for (Procedure procedure : revised)
			if (NextVersion.of(catalogue, procedure).isEmpty())
				command.append(NextVersion.opening(catalogue, procedure));
		for (Procedure procedure : review.getProcedures())
			if (!revised.contains(procedure))
				ReviewCycle.next(procedure, day).ifPresent(
						next -> command.append(Commands.set(catalogue, procedure, Literals.PROCEDURE__NEXT_REVIEW, next)));
		for (ReviewDecision decision : review.getDecisions())
			if (decision.getAbout() instanceof ChangeRequest request && decision.getOutcome() != ReviewOutcome.NEXT_REVIEW)
				command.append(ChangeRequests.answering(catalogue, request,
						decision.getOutcome() == ReviewOutcome.REVISE ? RequestState.ANSWERED : RequestState.DECLINED, decision.getReason(),
						by, day));
		catalogue.execute(command);
		return revised.stream().flatMap(procedure -> NextVersion.of(catalogue, procedure).stream()).toList();
	}

	private static void requireOpen(Review review) throws CatalogueException {
		if (review.getClosed() != null)
			throw refused(review.getId(), "review.closed", review.getId(), review.getClosed());
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static CatalogueException refused(String place, String key, Object... values) {
		return new CatalogueException(place, MESSAGES.text(key, values), null);
	}
}
