// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.kenya;
import static org.orodha.exchange.tests.Exchange.propose;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.text.Kinds;

/** What LibreOffice makes of an export that is opened and saved again, on machines that have it. */
class OfficeRoundTripTest {

	@TempDir
	Path folder;
	private Catalogue kenya;
	private String office;

	@BeforeEach
	void open() throws Exception {
		office = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(path -> Path.of(path, "localc"))
				.filter(Files::isExecutable).map(Path::toString).findFirst().orElse(null);
		assumeTrue(office != null, "LibreOffice Calc (localc) is not on the path");
		kenya = kenya(folder.resolve("kenya"));
	}

	@Test
	void aWorkbookThatWasOpenedAndSavedChangesNothing() throws Exception {
		for (String kind : saved("xlsx", List.of("--convert-to", "xlsx"))) {
			Proposal proposal = propose(kenya, folder.resolve("saved").resolve(kind + ".xlsx"), "kind=" + kind);

			assertThat(proposal.all().stream().map(change -> change.place().toString())).as(kind).isEmpty();
			assertThat(proposal.unchanged()).as(kind).isEqualTo(kenya.ofKind(Kinds.named(kind).orElseThrow()).size());
		}
	}

	@Test
	void delimitedTextThatWasOpenedAndSavedIsOnlyAskedAbout() throws Exception {
		int asked = 0;
		for (String kind : saved("csv",
				List.of("--infilter=CSV:44,34,76,1", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1"))) {
			Proposal proposal = propose(kenya, folder.resolve("saved").resolve(kind + ".csv"), "kind=" + kind);

			assertThat(proposal.changes().stream().map(change -> change.place().toString())).as(kind).isEmpty();
			asked += proposal.conflicts().size();
		}
		assertThat(asked).isPositive();
	}

	/** Exports all kinds of which there are elements, and lets LibreOffice save each file again. */
	private List<String> saved(String format, List<String> conversion) throws IOException, InterruptedException {
		List<String> kinds = Kinds.all().stream().filter(kind -> !kenya.ofKind(kind).isEmpty()).map(Kinds::name).toList();
		List<String> command = new ArrayList<>(List.of(office, "--headless",
				"-env:UserInstallation=" + folder.resolve("profile").toUri()));
		command.addAll(conversion);
		command.addAll(List.of("--outdir", folder.resolve("saved").toString()));
		for (String kind : kinds) {
			Path file = folder.resolve(kind + "." + format);
			export(kenya, format, file, Audience.OWN_AGENCY, "kind=" + kind);
			command.add(file.toString());
		}
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(folder.resolve("office.log").toFile()).start();
		Optional<Integer> ended = process.waitFor(5, TimeUnit.MINUTES) ? Optional.of(process.exitValue()) : Optional.empty();
		process.destroyForcibly();
		assertThat(ended).as(Files.readString(folder.resolve("office.log"))).contains(0);
		return kinds;
	}
}
