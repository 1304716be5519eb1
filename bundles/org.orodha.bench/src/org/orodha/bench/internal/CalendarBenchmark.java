// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.model.Deadline;
import org.orodha.model.DeadlineBasis;
import org.orodha.model.DeadlineUnit;
import org.orodha.model.ModelFactory;
import org.orodha.model.Procedure;
import org.orodha.model.Step;
import org.orodha.sop.work.WorkList;

/**
 * The calendar of a catalogue with 2,000 procedures over ten years. It prints how long it took, in milliseconds, and writes the rules of
 * the steps to the file that it is given, one a line, to be expanded by another program.
 */
public final class CalendarBenchmark implements IApplication {

	private static final int PROCEDURES = 2_000;
	private static final int STEPS = 5;
	private static final int ROUNDS = 5;
	private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
	private static final LocalDate UNTIL = LocalDate.of(2035, 12, 31);

	@Override
	public Object start(IApplicationContext context) throws Exception {
		Path rules = Path.of(((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS))[0]);
		Path folder = Files.createTempDirectory("orodha-calendar");
		List<String> written = new ArrayList<>();
		Catalogue catalogue = Catalogue.create(new FolderStorage(folder), "Procedures", List.of("en"));
		CompoundCommand all = new CompoundCommand();
		for (int number = 0; number < PROCEDURES; number++)
			all.append(Commands.add(catalogue, procedure(number, written)));
		catalogue.execute(all);
		Files.write(rules, written);
		long[] times = new long[ROUNDS];
		int items = 0;
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			items = WorkList.of(catalogue, FROM, UNTIL).items().size();
			times[round] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		System.out.println("calendar ms=" + times[ROUNDS / 2] / 1_000_000 + " items=" + items);
		return EXIT_OK;
	}

	/** Monthly, quarterly and yearly procedures; of every fifth step, the day is moved to a working day. */
	private static Procedure procedure(int number, List<String> written) {
		Procedure procedure = ModelFactory.eINSTANCE.createProcedure();
		procedure.setId("sop." + number);
		for (int place = 0; place < STEPS; place++) {
			Step step = ModelFactory.eINSTANCE.createStep();
			step.setId(procedure.getId() + "." + place);
			step.setRecurrence(rule(number, place));
			if (place == STEPS - 1) {
				Deadline due = ModelFactory.eINSTANCE.createDeadline();
				due.setBasis(DeadlineBasis.RECURRENCE);
				due.setUnit(DeadlineUnit.WORKING_DAYS);
				step.setDue(due);
			}
			procedure.getSteps().add(step);
			written.add(step.getRecurrence());
		}
		return procedure;
	}

	private static String rule(int number, int place) {
		int day = 1 + (number * STEPS + place) % 28;
		return switch (number % 4) {
		case 0 -> "FREQ=MONTHLY;BYMONTHDAY=" + day;
		case 1 -> "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=" + day;
		case 2 -> "FREQ=YEARLY;BYMONTH=" + (1 + day % 12) + ";BYMONTHDAY=-1";
		default -> "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=" + (1 + place);
		};
	}

	@Override
	public void stop() {
		// It ends by itself.
	}
}
