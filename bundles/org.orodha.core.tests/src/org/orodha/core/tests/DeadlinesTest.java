// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.due.Deadlines;
import org.orodha.core.due.WorkingDays;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Case;
import org.orodha.model.CaseStep;
import org.orodha.model.Dataset;
import org.orodha.model.Deadline;
import org.orodha.model.DeadlineBasis;
import org.orodha.model.DeadlineUnit;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.Holiday;
import org.orodha.model.HolidayCalendar;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Step;
import org.orodha.model.time.TimePeriod;

/** Days worked out by hand from the calendars of the years. */
class DeadlinesTest {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;
	private static final String TRANSMIT = "ncm.border-data-quarterly.transmit";
	private static final String TABULATE = "ncm.border-data-quarterly.tabulate";
	private static final String ENTRIES = "dis.border-system.entries-quarterly";

	@TempDir
	Path folder;

	private Catalogue kenya;

	@BeforeEach
	void openSample() throws Exception {
		kenya = KenyaSample.in(folder, "ncm/", "dis/", "catalogue");
		KenyaSample.undecided(kenya);
	}

	@ParameterizedTest
	@CsvSource({ "2025-12, 1, 2026-01-31", "2026-01, 1, 2026-02-28", "2024-01, 1, 2024-02-29", "2024-02, 12, 2025-02-28",
			"2023-02, 12, 2024-02-29", "2024-02, -1, 2024-01-31", "2026-04, 1, 2026-05-31" })
	void monthsKeepTheLastDayOfTheMonthAlsoInLeapYears(String period, int months, String due) {
		assertThat(due(DeadlineBasis.PERIOD_END, months, DeadlineUnit.MONTHS, period)).isEqualTo(due);
	}

	@ParameterizedTest
	@CsvSource({ "2024-02, 1, 2024-03-01", "2023-02, 1, 2023-03-01", "2024-Q1, 15, 2024-04-15", "2024, 60, 2025-03-01", "2023, 60, 2024-02-29" })
	void calendarDaysCountTheDayThatLeapYearsHave(String period, int days, String due) {
		assertThat(due(DeadlineBasis.PERIOD_END, days, DeadlineUnit.DAYS, period)).isEqualTo(due);
	}

	/** In 2026 Good Friday is 3 April and Easter Monday the 6th; in 2024 they are 29 March and 1 April. */
	@ParameterizedTest
	@CsvSource({ "2026-Q1, 2, 2026-04-02", "2026-Q1, 3, 2026-04-07", "2024-Q1, 1, 2024-04-02", "2024-Q1, -1, 2024-03-28" })
	void workingDaysLeaveOutGoodFridayAndEasterMonday(String period, int days, String due) {
		assertThat(due(DeadlineBasis.PERIOD_END, days, DeadlineUnit.WORKING_DAYS, period)).isEqualTo(due);
	}

	@Test
	void iddUlFitrThatIsMovedMovesTheDeadline() {
		assertThat(due(DeadlineBasis.PERIOD_END, 7, DeadlineUnit.WORKING_DAYS, "2024-Q1")).isEqualTo("2024-04-11");

		Holiday idd = kenya.require(Holiday.class, "holidays.kenya.idd-ul-fitr");
		List<LocalDate> moved = idd.getDates().stream().map(day -> day.getYear() == 2024 ? day.plusDays(1) : day).toList();
		kenya.execute(Commands.set(kenya, idd, Literals.HOLIDAY__DATES, moved));

		assertThat(due(DeadlineBasis.PERIOD_END, 7, DeadlineUnit.WORKING_DAYS, "2024-Q1")).isEqualTo("2024-04-10");
	}

	/** The first of February is a Thursday in 2024, a Saturday in 2025, a Sunday in 2026. */
	@ParameterizedTest
	@CsvSource({ "2023, 2024-02-01", "2024, 2025-02-03", "2025, 2026-02-02" })
	void theReviewOpensOnTheFirstWorkingDayOfFebruary(String period, String due) {
		Step open = kenya.require(Step.class, "ncm.sop-review-annual.open");

		assertThat(Deadlines.of(kenya).due(open, period(period))).map(LocalDate::toString).contains(due);
		assertThat(due(DeadlineBasis.RECURRENCE, 0, DeadlineUnit.DAYS, period, "FREQ=YEARLY;BYMONTH=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"))
				.isEqualTo(due);
	}

	/** In 2022 Christmas is a Sunday, in 2027 Jamhuri Day and Utamaduni Day are; in 2023 New Year is. */
	@ParameterizedTest
	@CsvSource({ "2022-12-26, false", "2022-12-27, false", "2022-12-28, true", "2023-01-02, false", "2023-01-03, true", "2027-12-13, false",
			"2027-12-27, false", "2027-12-28, true", "2023-10-10, true", "2024-10-10, false" })
	void aHolidayOnASundayMakesTheNextFreeDayOneToo(String day, boolean working) {
		assertThat(WorkingDays.of(kenya).isWorking(LocalDate.parse(day))).isEqualTo(working);
	}

	@Test
	void theDayBeginsWhereTheCatalogueIsKept() {
		Clock lateInLondon = Clock.fixed(Instant.parse("2026-03-31T21:30:00Z"), ZoneOffset.UTC);

		assertThat(WorkingDays.of(kenya).today(lateInLondon)).hasToString("2026-04-01");
		assertThat(WorkingDays.WITHOUT_HOLIDAYS.today(lateInLondon)).hasToString("2026-03-31");
	}

	@Test
	void aStepIsCountedFromAnotherOneDoneOrElseDue() {
		Step transmit = kenya.require(Step.class, TRANSMIT);
		change(transmit, deadline -> {
			deadline.setBasis(DeadlineBasis.STEP);
			deadline.setStep(kenya.require(Step.class, TABULATE));
			deadline.setOffset(5);
			deadline.setUnit(DeadlineUnit.WORKING_DAYS);
		});
		assertThat(Deadlines.of(kenya).due(transmit, period("2026-Q1"))).map(LocalDate::toString).contains("2026-04-15");

		tabulatedOn(LocalDate.of(2026, 4, 2));

		assertThat(Deadlines.of(kenya).due(transmit, period("2026-Q1"))).map(LocalDate::toString).contains("2026-04-13");
	}

	private void tabulatedOn(LocalDate day) {
		CaseStep done = FACTORY.createCaseStep();
		done.setStep(kenya.require(Step.class, TABULATE));
		done.setDone(day);
		Case run = FACTORY.createCase();
		run.setId("case.border-data-quarterly.2026-q1");
		run.setProcedure(kenya.require(Procedure.class, "ncm.border-data-quarterly"));
		run.setPeriod("2026-Q1");
		run.getSteps().add(done);
		kenya.execute(Commands.add(kenya, run));
	}

	@Test
	void aStepIsCountedFromTheDayOnWhichTheDataCame() {
		Step confront = kenya.require(Step.class, "ncm.border-data-quarterly.confront");
		kenya.execute(Commands.set(kenya, confront, Literals.STEP__DATASETS, List.of(kenya.require(Dataset.class, ENTRIES))));
		change(confront, deadline -> {
			deadline.setBasis(DeadlineBasis.DELIVERY);
			deadline.setOffset(10);
			deadline.setUnit(DeadlineUnit.DAYS);
		});
		assertThat(Deadlines.of(kenya).due(confront, period("2026-Q1"))).isEmpty();

		Delivery delivery = FACTORY.createDelivery();
		delivery.setId("entries.2026-q1");
		delivery.setDataset(kenya.require(Dataset.class, ENTRIES));
		delivery.setPeriod("2026-Q1");
		delivery.setState(DeliveryState.RECEIVED);
		delivery.setReceived(LocalDate.of(2026, 4, 20));
		kenya.execute(Commands.add(kenya, delivery));

		assertThat(Deadlines.of(kenya).due(confront, period("2026-Q1"))).map(LocalDate::toString).contains("2026-04-30");
	}

	@Test
	void stepsThatWaitForEachOtherAreNeverDue() {
		Step transmit = kenya.require(Step.class, TRANSMIT);
		Step tabulate = kenya.require(Step.class, TABULATE);
		change(transmit, deadline -> from(deadline, tabulate));
		change(tabulate, deadline -> from(deadline, transmit));

		assertThat(Deadlines.of(kenya).due(transmit, period("2026-Q1"))).isEmpty();
	}

	private static void from(Deadline deadline, Step step) {
		deadline.setBasis(DeadlineBasis.STEP);
		deadline.setStep(step);
	}

	@Test
	void aCalendarWithoutAFreeDayInTheWeekIsAWeekOfWork() {
		HolidayCalendar calendar = FACTORY.createHolidayCalendar();

		assertThat(WorkingDays.of(calendar).plus(LocalDate.of(2026, 11, 28), 1)).hasToString("2026-11-29");
	}

	private String due(DeadlineBasis basis, int offset, DeadlineUnit unit, String period) {
		return due(basis, offset, unit, period, null);
	}

	private String due(DeadlineBasis basis, int offset, DeadlineUnit unit, String period, String rule) {
		Step step = kenya.require(Step.class, TRANSMIT);
		change(step, deadline -> {
			deadline.setBasis(basis);
			deadline.setOffset(offset);
			deadline.setUnit(unit);
			deadline.setRecurrence(rule);
		});
		return Deadlines.of(kenya).due(step, period(period)).orElseThrow().toString();
	}

	private void change(Step step, Consumer<Deadline> setting) {
		Deadline deadline = FACTORY.createDeadline();
		setting.accept(deadline);
		kenya.execute(Commands.set(kenya, step, Literals.STEP__DUE, deadline));
	}

	private static TimePeriod period(String text) {
		return TimePeriod.parse(text).orElseThrow();
	}
}
