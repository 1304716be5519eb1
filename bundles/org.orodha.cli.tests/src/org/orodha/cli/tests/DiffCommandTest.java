// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.cli.ExitCode;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.TextState;

/** What differs between catalogues and elements, on the command line. */
class DiffCommandTest {

	private static final String BORDER = "ncm.border-data-quarterly";
	private static final String CENSUS = "knbs.census-2019";

	@TempDir
	Path folder;
	private SampleCommands sample;
	private String kenya;
	private String other;

	@BeforeEach
	void twice() throws Exception {
		kenya = folder.resolve("kenya").toString();
		other = folder.resolve("other").toString();
		sample = new SampleCommands(Path.of(kenya));
		Catalogue changed = KenyaSample.in(Path.of(other));
		changed.execute(Commands.set(changed, changed.require(IdentifiedElement.class, CENSUS), Literals.IDENTIFIED_ELEMENT__NAME,
				List.of(Texts.text("en", "The census", TextState.ORIGINAL))));
		changed.save(new NullProgressMonitor());
	}

	@Test
	void theSameEndsWithNothingAndADifferenceWithOneByFeature() {
		assertThat(sample.run("diff", kenya, kenya)).isEqualTo(ExitCode.FINE);
		assertThat(sample.out()).isBlank();

		assertThat(sample.run("diff", kenya, other, "--format", "json")).isEqualTo(ExitCode.FINDINGS);
		assertThat(sample.out()).contains("\"id\" : \"" + CENSUS + "\"").contains("\"feature\" : \"name:en\"").contains("\"after\" : \"The census\"");
		assertThat(sample.run("diff", kenya, other, "--kind", "variable,code")).isEqualTo(ExitCode.FINE);
		assertThat(sample.run("diff", kenya, other, "--kind", "nothing")).isEqualTo(ExitCode.WRONG_USAGE);
	}

	@Test
	void aSideThatCannotBeReadInFullIsNotCompared() throws Exception {
		assertThat(sample.run("diff", kenya, folder.resolve("nowhere").toString())).isEqualTo(ExitCode.FAILED);
		Path broken = Path.of(other, "knbs", "data-source", CENSUS + ".orodha");
		Files.writeString(broken, Files.readString(broken).replace("</orodha:DataSource>", ""));

		assertThat(sample.run("diff", kenya, other)).isEqualTo(ExitCode.FAILED);
		assertThat(sample.err()).contains(CENSUS);
	}

	@Test
	void twoElementsAreComparedAndAnElementWithItsAdoptedState() throws Exception {
		assertThat(sample.run("diff", CENSUS, "knbs.economic-survey")).isEqualTo(ExitCode.FINDINGS);
		assertThat(sample.run("diff", CENSUS, BORDER)).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(sample.run("diff", CENSUS)).isEqualTo(ExitCode.WRONG_USAGE);
		sample.done("sop", "version", BORDER);
		Catalogue catalogue = sample.saved();
		Procedure next = catalogue.require(Procedure.class, BORDER + ".v4");
		catalogue.execute(Commands.set(catalogue, next.getSteps().get(0), Literals.IDENTIFIED_ELEMENT__NAME,
				List.of(Texts.text("en", "Extract on the first working day", TextState.ORIGINAL))));
		catalogue.save(new NullProgressMonitor());

		assertThat(sample.run("diff", next.getId(), "--kind", "step")).isEqualTo(ExitCode.FINDINGS);
		assertThat(sample.out()).contains("Extract on the first working day").contains(next.getSteps().get(0).getId());
	}
}
