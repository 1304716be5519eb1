// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.ResultsCommand;
import org.orodha.cli.Terminal;
import org.orodha.core.text.EnumKeys;
import org.orodha.workshop.doctor.Diagnosis;
import org.orodha.workshop.doctor.Doctor;
import org.orodha.workshop.doctor.Machine;

import picocli.CommandLine.Command;

/** Tells whether this machine is ready for Orodha. */
@Command(name = "doctor")
final class DoctorCommand extends ResultsCommand {

	DoctorCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws IOException {
		List<Diagnosis> found = new Doctor(Machine.present()).examine();
		try (Results results = results(List.of("state", "subject", "text", "mend"))) {
			for (Diagnosis diagnosis : found)
				results.add(record(diagnosis));
		}
		long wrong = found.stream().filter(diagnosis -> !diagnosis.isFine()).count();
		terminal().err().println(WorkshopCommand.MESSAGES.text("doctor.done", wrong));
		return wrong == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
	}

	private static Map<String, Object> record(Diagnosis diagnosis) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("state", EnumKeys.of(diagnosis.state()));
		values.put("subject", diagnosis.subject());
		values.put("text", diagnosis.found());
		values.put("mend", diagnosis.mend());
		return values;
	}
}
