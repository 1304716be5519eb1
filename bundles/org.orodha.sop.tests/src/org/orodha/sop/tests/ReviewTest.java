// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.AdoptedText;
import org.orodha.core.catalogue.Adoptions;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Lifecycle;
import org.orodha.core.catalogue.Lifecycle.Decision;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.fixtures.KenyaSample;
import org.orodha.core.text.Texts;
import org.orodha.model.AdoptionDecision;
import org.orodha.model.AdoptionLevel;
import org.orodha.model.ChangeRequest;
import org.orodha.model.Identification;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.Procedure;
import org.orodha.model.RequestKind;
import org.orodha.model.RequestState;
import org.orodha.model.Review;
import org.orodha.model.ReviewOutcome;
import org.orodha.model.ReviewTopic;
import org.orodha.model.Step;
import org.orodha.sop.review.ChangeRequests;
import org.orodha.sop.review.Readings;
import org.orodha.sop.review.ReviewPoint;
import org.orodha.sop.review.Reviews;
import org.orodha.sop.review.Stage;

/** The reviews of the sample's procedures, and the one of February 2027. */
class ReviewTest {

	private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);
	private static final String COMMITTEE = "ncm.desk-technical-committee";
	private static final String COUNCIL = "ncm.desk-council";

	@TempDir
	Path folder;
	private Catalogue kenya;
	private Reviews reviews;
	private Procedure border;

	@BeforeEach
	void openSample() throws Exception {
		kenya = KenyaSample.in(folder);
		reviews = new Reviews(kenya);
		border = kenya.require(Procedure.class, "ncm.border-data-quarterly");
	}

	@Test
	void theSamplesProceduresWereAdoptedAtBothLevelsInTheReviewsSince2021() {
		Map<String, Set<Integer>> years = kenya.all(Procedure.class).stream().collect(Collectors.toMap(Procedure::getId,
				procedure -> procedure.getDecisions().stream().filter(decision -> decision.getReview() != null)
						.map(decision -> decision.getDate().getYear()).collect(Collectors.toSet())));

		assertThat(years.get("ncm.border-data-quarterly")).containsExactlyInAnyOrder(2021, 2022, 2023, 2024, 2025, 2026);
		assertThat(years.get("ncm.hotel-bed-nights")).as("left out in 2026, for trainees to find").doesNotContain(2026);
		assertThat(kenya.all(Procedure.class)).allSatisfy(procedure -> assertThat(procedure.getDecisions())
				.extracting(AdoptionDecision::getLevel).contains(AdoptionLevel.TECHNICAL, AdoptionLevel.HIGHEST));
		assertThat(kenya.all(Review.class)).hasSize(6).allMatch(review -> review.getClosed() != null);
	}

	/** Where this fails because the sample's text was changed on purpose, its decisions take the fingerprint that is told. */
	@Test
	void theSamplesProceduresSayWhatWasAdopted() {
		Map<String, String> adopted = kenya.all(Procedure.class).stream().collect(Collectors.toMap(Procedure::getId,
				procedure -> Adoptions.standing(procedure).map(AdoptionDecision::getFingerprint).orElse("none")));

		assertThat(adopted).isEqualTo(
				kenya.all(Procedure.class).stream().collect(Collectors.toMap(Procedure::getId, AdoptedText::fingerprint)));
	}

	@Test
	void theReviewOfFebruaryIsACaseOfTheProcedureForReviews() throws Exception {
		Review review = reviews.open(null, FEBRUARY);

		assertThat(review.getProcedure().getId()).isEqualTo("ncm.sop-review-annual");
		assertThat(review.getSince()).isEqualTo("2026-02-26");
		assertThat(review.getProcedures()).hasSize(6);
		assertThat(review.getSteps()).hasSize(6);
		assertThat(review.getSteps().getFirst().getDue()).isEqualTo(FEBRUARY);
		assertThat(review.getSteps().getFirst().getDone()).isEqualTo(FEBRUARY);
		assertThat(Stage.of(kenya, border, FEBRUARY)).isEqualTo(Stage.UNDER_REVIEW);
		assertThatThrownBy(() -> reviews.open(null, FEBRUARY)).hasMessageContaining("review.2027");
	}

	@Test
	void aReviewShowsWhatHappenedSinceTheLastOne() throws Exception {
		LegalInstrument members = kenya.require(LegalInstrument.class, "law.dsa-members");
		kenya.execute(Commands.set(kenya, members, Literals.LEGAL_INSTRUMENT__IN_FORCE_TO, LocalDate.of(2027, 6, 30)));
		Review review = reviews.open(null, FEBRUARY);
		List<ReviewPoint> points = reviews.points(review, FEBRUARY);

		assertThat(points).filteredOn(point -> point.topic() == ReviewTopic.REQUEST).extracting(ReviewPoint::key)
				.contains("request:request.2026.ncm.border-data-quarterly.transmit@ncm.border-data-quarterly");
		assertThat(points).filteredOn(point -> point.topic() == ReviewTopic.INSTRUMENT).extracting(point -> point.about().getId())
				.contains("law.dsa-members");
		assertThat(points).filteredOn(point -> point.topic() == ReviewTopic.LATE).extracting(point -> point.about().getId())
				.contains("dis.border-system.entries-quarterly");
		assertThat(points).allSatisfy(point -> assertThat(point.text()).doesNotContain("{").doesNotContain("0 deliveries"));
	}

	@Test
	void aSecondReviewInAYearHasANameOfItsOwn() throws Exception {
		Review second = reviews.open(null, LocalDate.of(2026, 11, 30));

		assertThat(kenya.all(Review.class)).extracting(review -> Texts.in(review.getName(), List.of("en"))).doesNotHaveDuplicates()
				.contains("Review of the procedures 2026-2");
		assertThat(second.getId()).isEqualTo("review.2026-2");
	}

	@Test
	void aReviewIsDecidedPointByPointAndGivesTheNextVersionsThatAreThenAdopted() throws Exception {
		Review review = reviews.open(null, FEBRUARY);
		LocalDate day = FEBRUARY.plusDays(12);
		assertThatThrownBy(() -> reviews.close(review, new Actor(COMMITTEE, null), day)).hasMessageContaining("not decided");
		for (ReviewPoint point : reviews.points(review, day)) {
			boolean revised = point.key().startsWith("request:request.2026.ncm.border");
			reviews.decide(review, point, revised ? ReviewOutcome.REVISE : ReviewOutcome.KEEP, "Said in the meeting", new Actor(COMMITTEE, null), day);
		}

		List<Procedure> opened = reviews.close(review, new Actor(COMMITTEE, null), day);

		assertThat(review.getDecisions()).isNotEmpty()
				.allSatisfy(decision -> assertThat(decision.getIdentification()).isEqualTo(Identification.CLAIMED));

		assertThat(opened).extracting(Procedure::getId).containsExactly("ncm.border-data-quarterly.v4");
		assertThat(kenya.require(ChangeRequest.class, "request.2026.ncm.border-data-quarterly.transmit").getState())
				.isEqualTo(RequestState.ANSWERED);
		assertThat(kenya.require(ChangeRequest.class, "request.2026.law.dsa-members").getState()).isEqualTo(RequestState.DECLINED);
		assertThat(kenya.require(Procedure.class, "ncm.hotel-bed-nights").getNextReview()).isEqualTo("2028-02-29");
		assertThat(Stage.of(kenya, border, day)).isEqualTo(Stage.IN_FORCE);
		Procedure draft = opened.getFirst();
		Step transmit = draft.getSteps().get(5);
		kenya.execute(Commands.set(kenya, transmit, Literals.STEP__PHASE, null));
		Lifecycle lifecycle = new Lifecycle(kenya);
		lifecycle.lead(draft, LifecycleStatus.IN_REVIEW, new Decision(new Actor(COMMITTEE, null), day, null));
		assertThat(Stage.of(kenya, draft, day)).isEqualTo(Stage.INTERNAL_REVIEW);
		lifecycle.lead(draft, LifecycleStatus.TECHNICALLY_ADOPTED,
				new Decision(new Actor(COMMITTEE, null), LocalDate.of(2027, 2, 26), "Minutes 2/2027", null, "Technical committee", null));
		lifecycle.lead(draft, LifecycleStatus.ADOPTED,
				new Decision(new Actor(COUNCIL, null), LocalDate.of(2027, 3, 18), "Minutes 1/2027", null, "Council of members", "From April on"));

		assertThat(border.getVersion()).isEqualTo("4.0");
		assertThat(border.getSteps().get(5).isSetPhase()).isFalse();
		assertThat(border.getDecisions().getLast().getReview()).isSameAs(review);
		assertThat(Stage.of(kenya, border, LocalDate.of(2027, 3, 18))).isEqualTo(Stage.IN_FORCE);
		assertThat(Stage.of(kenya, kenya.require(Procedure.class, "ncm.border-data-quarterly.v3"), FEBRUARY)).isEqualTo(Stage.REPLACED);
		kenya.save(new NullProgressMonitor());
		assertThat(rules()).doesNotContain("OR-0140", "OR-0141", "OR-0142", "OR-0143");
	}

	@Test
	void aRequestIsAnsweredOnceAndByAWord() throws Exception {
		ChangeRequest made = ChangeRequests.make(kenya, border.getSteps().getFirst(), RequestKind.COMMENT, "Which file?", new Actor("Juma", null), FEBRUARY);

		assertThat(ChangeRequests.procedure(made)).contains(border);
		assertThatThrownBy(() -> ChangeRequests.answer(kenya, made, RequestState.ANSWERED, " ", new Actor("Amina", null), FEBRUARY))
				.hasMessageContaining(made.getId());
		ChangeRequests.answer(kenya, made, RequestState.ANSWERED, "The extract", new Actor("Amina", null, Identification.SETTING), FEBRUARY);
		assertThat(made.getIdentification()).isEqualTo(Identification.CLAIMED);
		assertThat(made.getAnswerIdentification()).isEqualTo(Identification.SETTING);
		assertThat(ChangeRequests.pending(kenya)).doesNotContain(made);
		assertThatThrownBy(() -> ChangeRequests.answer(kenya, made, RequestState.DECLINED, "No", new Actor("Amina", null), FEBRUARY))
				.hasMessageContaining("Amina");
	}

	@Test
	void whoWasShownAVersionIsKnownUntilTheNext() {
		Person trainer = kenya.require(Person.class, "ncm.desk-trainer");
		Readings.record(kenya, border, trainer, FEBRUARY);

		assertThat(Readings.ofPresentVersion(border)).extracting(Person::getId).containsExactly("dis.desk-data-officer",
				"dis.desk-approver", "ncm.desk-trainer");
		border.setVersion("4.0");
		assertThat(Readings.ofPresentVersion(border)).isEmpty();
	}

	@Test
	void whatIsWrongWithAnAdoptionIsFoundAndMended() {
		assertThat(rules()).doesNotContain("OR-0140", "OR-0141", "OR-0142", "OR-0143");

		border.getSteps().getFirst().setRecurrence("FREQ=DAILY");
		border.getDecisions().removeIf(decision -> decision.getLevel() == AdoptionLevel.TECHNICAL);
		border.getDecisions().getLast().setMinutes(null);
		kenya.require(ChangeRequest.class, "request.2026.law.dsa-members").setDate(LocalDate.of(2025, 12, 1));
		List<Finding> found = findings();

		assertThat(found).extracting(Finding::rule).contains("OR-0140", "OR-0141", "OR-0142", "OR-0143");
		Finding overdue = found.stream().filter(finding -> finding.rule().equals("OR-0108")).findFirst().orElseThrow();
		kenya.execute(overdue.fix().orElseThrow().command(kenya));
		assertThat(Reviews.open(kenya)).hasSize(1);
		for (String rule : List.of("OR-0142", "OR-0143"))
			kenya.execute(found.stream().filter(finding -> finding.rule().equals(rule)).findFirst().orElseThrow().fix().orElseThrow()
					.command(kenya));
		assertThat(border.getStatus()).isEqualTo(LifecycleStatus.IN_REVIEW);
		assertThat(rules()).doesNotContain("OR-0142", "OR-0143");
	}

	private List<String> rules() {
		return findings().stream().map(Finding::rule).toList();
	}

	private List<Finding> findings() {
		return new Validation(new Guard()).run(kenya, List.of(Installed.validators().find("sop-completeness").orElseThrow()),
				new NullProgressMonitor());
	}
}
