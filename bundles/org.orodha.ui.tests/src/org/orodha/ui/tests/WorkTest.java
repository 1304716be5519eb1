// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.delivery.TriageBoard;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Agency;
import org.orodha.sop.ui.internal.work.CalendarView;
import org.orodha.sop.ui.internal.work.MyWorkView;
import org.orodha.sop.ui.internal.work.WorkPreferences;
import org.orodha.sop.work.WorkItem.Kind;
import org.orodha.sop.work.WorkList;

/** The views of what is due say what the command line and the board say. */
class WorkTest {

	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 4, 16), LocalDate.of(2026, 7, 31),
			LocalDate.of(2026, 11, 25), LocalDate.of(2027, 2, 1));

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private Catalogue catalogue;

	@BeforeEach
	void theSampleIsOpen() throws Exception {
		catalogue = bench.opened(bench.catalogues().create(folder.resolve("kenya"), KenyaSample.sample(), new NullProgressMonitor())).catalogue();
	}

	@Test
	void myWorkAgreesWithWhatIsDueOnFiveDaysAndWithTheBoard() throws Exception {
		MyWorkView view = (MyWorkView) bench.page().showView(MyWorkView.ID);
		for (LocalDate day : DAYS) {
			view.show(day);
			WorkList due = WorkList.of(catalogue, day, day.plusDays(31));

			assertThat(view.items()).as(day.toString()).containsExactlyElementsOf(due.items());
			assertThat(view.items().stream().filter(item -> item.kind() == Kind.DELIVERY && item.daysLate(day) > 0).count())
					.isEqualTo(TriageBoard.of(catalogue, day).overdue().size());
		}
		bench.page().hideView(view);
	}

	@Test
	void theCalendarShowsWhatIsDueInTheMonth() throws Exception {
		CalendarView view = (CalendarView) bench.page().showView(CalendarView.ID);
		LocalDate day = LocalDate.of(2027, 2, 1);
		view.show(day);

		assertThat(view.items()).isNotEmpty().allMatch(item -> YearMonth.from(item.due()).equals(YearMonth.from(day)))
				.anyMatch(item -> item.about().getId().equals("ncm.sop-review-annual.open") && item.due().equals(day));
		bench.page().hideView(view);
	}

	@Test
	void whoeverLooksAfterWorkIsToldAtTheFootWhatIsLateAndIsRemindedOnceADay() {
		new WorkPreferences().whose("dis");
		try {
			LocalDate today = LocalDate.now();
			long late = WorkList.of(catalogue, today, today.plusDays(7)).only(item -> item.concerns(catalogue.require(Agency.class, "dis")))
					.late().size();
			bench.until("it is told", () -> foot().anyMatch(link -> link.getText().contains(late + " late")));
			assertThat(late).isPositive();
			assertThat(bench.page().findView(MyWorkView.ID)).isNotNull();

			bench.page().hideView(bench.page().findView(MyWorkView.ID));
			new WorkPreferences().whose("ncm");
			bench.until("the other's work is told", () -> foot().noneMatch(link -> link.getText().contains("<a>" + late + " late")));
			assertThat(bench.page().findView(MyWorkView.ID)).isNull();
		} finally {
			new WorkPreferences().whose("");
		}
	}

	private Stream<Link> foot() {
		return Answers.all(bench.page().getWorkbenchWindow().getShell(), Link.class);
	}
}
