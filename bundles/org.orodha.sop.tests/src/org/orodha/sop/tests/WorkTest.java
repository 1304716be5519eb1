// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.AgencyKind;
import org.orodha.model.Assignment;
import org.orodha.model.Case;
import org.orodha.model.CaseStep;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Deadline;
import org.orodha.model.DeadlineBasis;
import org.orodha.model.Frequency;
import org.orodha.model.GsbpmPhase;
import org.orodha.model.GsbpmSubProcess;
import org.orodha.model.Identification;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.Person;
import org.orodha.model.Procedure;
import org.orodha.model.Requirement;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.sop.gaps.Gaps;
import org.orodha.sop.work.CaseException;
import org.orodha.sop.work.CaseSteps;
import org.orodha.sop.work.Cases;
import org.orodha.sop.work.ICalendar;
import org.orodha.sop.work.WorkItem;
import org.orodha.sop.work.WorkItem.Kind;
import org.orodha.sop.work.WorkList;

/** An office counts arrivals each month and sends them to the coordinator by the 15th, who publishes each quarter. */
class WorkTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final LocalDate DAY = LocalDate.of(2026, 4, 10);

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private Procedure procedure;
	private Step collect;
	private Step send;
	private Step publish;
	private Dataset arrivals;
	private Role clerk;
	private Role analyst;
	private Person asha;

	@BeforeEach
	void theProcedure() throws Exception {
		catalogue = Catalogue.create(new FolderStorage(folder), "Work", List.of("en"));
		Agency office = named(MAKE.createAgency(), "office");
		Agency coordinator = named(MAKE.createAgency(), "coordinator");
		coordinator.setKind(AgencyKind.COORDINATION_MECHANISM);
		clerk = named(MAKE.createRole(), "office.clerk");
		analyst = named(MAKE.createRole(), "coordinator.analyst");
		office.getRoles().add(clerk);
		coordinator.getRoles().add(analyst);
		asha = named(MAKE.createPerson(), "office.asha");
		asha.getRoles().add(clerk);
		office.getPeople().add(asha);
		DataSource register = named(MAKE.createDataSource(), "register");
		register.setOwner(office);
		arrivals = named(MAKE.createDataset(), "register.arrivals");
		arrivals.setFrequency(Frequency.MONTHLY);
		arrivals.setCoverageStart("2025-01");
		arrivals.setCoverageEnd("2025-12");
		register.getDatasets().add(arrivals);
		procedure = named(MAKE.createProcedure(), "sop");
		procedure.setOwner(coordinator);
		procedure.setReviewCycle("FREQ=YEARLY;BYMONTH=2");
		procedure.setNextReview(LocalDate.of(2027, 2, 28));
		collect = step("sop.collect", "FREQ=MONTHLY;BYMONTHDAY=5", "By the 5th of the month", clerk);
		send = step("sop.send", "FREQ=MONTHLY;BYMONTHDAY=15", "By the 15th of the month", clerk);
		send.getDatasets().add(arrivals);
		send.getAfter().add(collect);
		assign(send, analyst, Responsibility.INFORMED);
		publish = step("sop.publish", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=-1", "By the end of the month after the quarter", analyst);
		for (var element : List.of(office, coordinator, register, procedure))
			catalogue.execute(Commands.add(catalogue, element));
	}

	private Step step(String id, String rule, String deadline, Role responsible) {
		Step step = named(MAKE.createStep(), id);
		step.setRecurrence(rule);
		step.getDeadline().add(Texts.text("en", deadline, null));
		step.setPhase(GsbpmPhase.PROCESS);
		assign(step, responsible, Responsibility.RESPONSIBLE);
		procedure.getSteps().add(step);
		return step;
	}

	private static void assign(Step step, Role role, Responsibility responsibility) {
		Assignment part = MAKE.createAssignment();
		part.setRole(role);
		part.setResponsibility(responsibility);
		step.getAssignments().add(part);
	}

	private static <T extends IdentifiedElement> T named(T element, String id) {
		element.setId(id);
		element.getName().add(Texts.text("en", id, null));
		return element;
	}

	private WorkList work(LocalDate on) {
		return WorkList.of(catalogue, on, on.plusDays(31));
	}

	private static Stream<String> lines(WorkList work) {
		return work.items().stream().map(item -> item.due() + " " + item.about().getId() + " " + item.period());
	}

	@Test
	void whatWasNotSentIsLateAndWhatComesUpIsToldOnce() {
		assertThat(lines(work(DAY))).containsExactly("2026-02-15 register.arrivals 2026-01", "2026-03-15 register.arrivals 2026-02",
				"2026-04-15 register.arrivals 2026-03", "2026-04-30 sop.publish 2026-03", "2026-05-05 sop.collect 2026-04");
		assertThat(work(DAY).late()).extracting(WorkItem::kind).containsExactly(Kind.DELIVERY, Kind.DELIVERY);
	}

	@Test
	void aPersonsWorkIsThatOfTheRolesThatThePersonHolds() {
		assertThat(lines(work(DAY).of(asha, catalogue))).hasSize(4).noneMatch(line -> line.contains("publish"));

		asha.setValidTo(DAY.minusDays(1));

		assertThat(work(DAY).of(asha, catalogue).items()).isEmpty();
		assertThat(lines(work(DAY).only(item -> item.concerns(analyst)))).containsExactly("2026-04-30 sop.publish 2026-03");
	}

	@Test
	void aReviewComesUpWhenItIsDue() {
		assertThat(lines(work(LocalDate.of(2027, 2, 20)))).contains("2027-02-28 sop ");
	}

	@Test
	void anOpenCaseMakesItsOpenStepsLate() throws Exception {
		Case run = cases().open(procedure, "2026-03");

		assertThat(run.getSteps()).extracting(part -> part.getStep().getId() + " " + part.getDue())
				.containsExactly("sop.collect 2026-04-05", "sop.send 2026-04-15", "sop.publish 2026-04-30");
		assertThat(lines(work(DAY))).contains("2026-04-05 sop.collect 2026-03");
		assertThat(work(DAY).late()).hasSize(3);
	}

	@Test
	void aStepOfTheQuarterBelongsToItsLastMonth() throws Exception {
		assertThat(cases().open(procedure, "2026-02").getSteps()).extracting(CaseStep::getStep).containsExactly(collect, send);
	}

	@Test
	void whatIsDoneIsDoneByWhomAndShownByWhat() throws Exception {
		Case run = cases().open(procedure, "2026-03");

		cases().done(run, collect, new Actor("office.asha", clerk, Identification.SETTING), LocalDate.of(2026, 4, 4), List.of("minutes/4.pdf"), null);

		assertThat(CaseSteps.of(run, collect)).hasValueSatisfying(part -> {
			assertThat(part.getDone()).hasToString("2026-04-04");
			assertThat(part.getPerson()).isEqualTo("office.asha");
			assertThat(part.getRole()).isSameAs(clerk);
			assertThat(part.getIdentification()).isEqualTo(Identification.SETTING);
			assertThat(part.getEvidence()).containsExactly("minutes/4.pdf");
		});
		assertThat(lines(work(DAY))).noneMatch(line -> line.contains("collect 2026-03"));
		catalogue.undo();
		assertThat(CaseSteps.of(run, collect)).map(CaseStep::getDone).isEmpty();
	}

	@Test
	void whatIsLateNeedsAReasonWhatWaitsMustWaitAndWhoHasNoPartIsRefused() throws Exception {
		Case run = cases().open(procedure, "2026-03");
		Actor clerkSays = new Actor("office.asha", clerk);

		assertThatThrownBy(() -> cases().done(run, collect, clerkSays, null, List.of(), " ")).isInstanceOf(CaseException.class)
				.hasMessageContaining("2026");
		assertThatThrownBy(() -> cases().done(run, send, clerkSays, null, List.of(), null)).hasMessageContaining("sop.collect");
		assertThatThrownBy(() -> cases().waive(run, collect, new Actor("x", analyst), "none")).hasMessageContaining("office.clerk");
		assertThatThrownBy(() -> cases().waive(run, collect, new Actor("Somebody", clerk), "none")).hasMessageContaining("office.asha");
		assertThatThrownBy(() -> cases().waive(run, collect, clerkSays, null)).hasMessageContaining("reason");
		assertThatThrownBy(() -> cases().open(procedure, "2026-03")).hasMessageContaining(run.getId());
		assertThatThrownBy(() -> cases().open(procedure, "2026-Q1")).hasMessageContaining("2026-Q1");
		assertThatThrownBy(() -> cases().postpone(run, send, clerkSays, LocalDate.of(2026, 4, 15), "ill")).hasMessageContaining("later");
	}

	@Test
	void aStepThatIsPutOffIsDueLaterAndOneThatIsWaivedNoMore() throws Exception {
		Case run = cases().open(procedure, "2026-03");
		Actor by = new Actor("office.asha", clerk);

		cases().postpone(run, collect, by, LocalDate.of(2026, 4, 20), "illness");
		assertThat(lines(work(DAY))).contains("2026-04-20 sop.collect 2026-03");
		cases().escalate(run, collect, by, analyst, "second time");
		assertThat(CaseSteps.of(run, collect)).map(CaseStep::getEscalatedTo).contains(analyst);
		cases().waive(run, collect, by, "nothing to count");
		assertThat(lines(work(DAY))).noneMatch(line -> line.contains("collect 2026-03"));
	}

	@Test
	void theCalendarFileHasAnEventADayWithALastingIdentifier() {
		String ics = ICalendar.of(work(DAY), catalogue, Instant.parse("2026-04-10T08:00:00.5Z"));

		assertThat(ics).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n")
				.contains("UID:DELIVERY.register.arrivals.2026-03@orodha.org\r\nDTSTAMP:20260410T080000Z\r\nDTSTART;VALUE=DATE:20260415\r\n");
		assertThat(ics.split("BEGIN:VEVENT")).hasSize(6);
		assertThat(ics.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
	}

	private Cases cases() {
		return new Cases(catalogue, DAY);
	}

	private List<Finding> findings(String rule) {
		return new Validation(new Guard(), DAY).run(catalogue, List.of(Installed.validators().find("sop-work").orElseThrow()),
				new NullProgressMonitor()).stream().filter(finding -> finding.rule().equals(rule)).toList();
	}

	@Test
	void aReviewInAnotherMonthThanTheCycleSaysIsFoundAndMended() {
		assertThat(findings("OR-0120")).isEmpty();
		procedure.setNextReview(LocalDate.of(2027, 5, 1));

		assertThat(findings("OR-0120")).singleElement().satisfies(finding -> catalogue.execute(finding.fix().orElseThrow().command(catalogue)));
		assertThat(procedure.getNextReview()).hasToString("2027-02-28");
	}

	@Test
	void aRecurrenceThatDoesNotSayWhatTheWordsSayIsFound() {
		assertThat(findings("OR-0121")).isEmpty();
		for (String words : List.of("By the 16th of the month", "Before the end of the month", "On the first working day"))
			assertThat(with(words)).as(words).hasSize(1);
		for (String words : List.of("By the 15th", "15 days after the month", "Each month"))
			assertThat(with(words)).as(words).isEmpty();
	}

	private List<Finding> with(String words) {
		send.getDeadline().clear();
		send.getDeadline().add(Texts.text("en", words, null));
		return findings("OR-0121");
	}

	@Test
	void aDeadlineWithoutItsBasisAndASubProcessOfAnotherPhaseAreFound() {
		Deadline due = MAKE.createDeadline();
		due.setBasis(DeadlineBasis.STEP);
		publish.setDue(due);
		publish.setSubProcess(GsbpmSubProcess.IDENTIFY_NEEDS);

		assertThat(findings("OR-0122")).singleElement().extracting(Finding::element).isEqualTo("sop.publish");
		assertThat(findings("OR-0125")).hasSize(1);
		publish.setSubProcess(GsbpmSubProcess.REVIEW_AND_VALIDATE);
		assertThat(findings("OR-0125")).isEmpty();
	}

	@Test
	void requirementsWithoutAStepAndStepsThatServeNothingAreGaps() {
		Requirement requirement = named(MAKE.createRequirement(), "table");
		requirement.getDatasets().add(arrivals);
		catalogue.execute(Commands.add(catalogue, requirement));
		assertThat(Gaps.of(catalogue, null)).satisfies(gaps -> {
			assertThat(gaps.cells()).isEmpty();
			assertThat(gaps.steps()).containsExactly(publish);
		});

		send.getDatasets().clear();

		assertThat(Gaps.of(catalogue, null).cells()).extracting(Gaps.Cell::dataset).containsExactly(arrivals);
		assertThat(findings("OR-0123")).hasSize(1);
		procedure.getRequirements().add(requirement);
		assertThat(Gaps.of(catalogue, null).steps()).isEmpty();
	}
}
