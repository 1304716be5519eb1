// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.cli.internal.OrodhaCommand;

/** Elements are added from templates, duplicated, and copied from one catalogue to another. */
class AddingTest {

	@TempDir
	Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private Locale before;

	@BeforeEach
	void aCatalogueWithASurvey() {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		run("new", catalogue("one"), "--title", "One", "--languages", "en");
		run("add", "--template", "household-survey", "--name", "Migration survey", "--catalogue", catalogue("one"));
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	@Test
	void theTemplatesAreListed() {
		assertThat(run("templates", "--format", "csv")).isEqualTo(ExitCode.FINE);
		assertThat(out()).contains("census-table,dataset,Census table,", "indicator,requirement,Indicator,");
	}

	@Test
	void anElementStartsFromATemplateWithWhatItRefersTo() {
		run("show", "migration-survey.persons.sex", "--format", "json", "--catalogue", catalogue("one"));
		assertThat(out()).contains("\"codeList\" : \"cl.sex\"");

		assertThat(run("add", "--template", "census-table", "--name", "Table", "--in", "migration-survey", "--format", "csv",
				"--catalogue", catalogue("one"))).isEqualTo(ExitCode.FINE);
		assertThat(out()).isEqualTo("id,kind,name\nmigration-survey.table,dataset,Table\n");
	}

	@Test
	void wrongUsageIsTold() {
		assertThat(run("add", "--template", "horse", "--name", "Table", "--catalogue", catalogue("one")))
				.isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err()).contains("There is no template horse", "census-table");
		assertThat(run("add", "--template", "census-table", "--name", "Table", "--catalogue", catalogue("one")))
				.isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err()).contains("Data Source");
	}

	@Test
	void anElementIsDuplicatedUnlessThatIsOnlyToBeTold() {
		assertThat(run("duplicate", "migration-survey", "--dry-run", "--catalogue", catalogue("one"))).isEqualTo(ExitCode.FINE);
		run("list", "data-source", "--format", "csv", "--catalogue", catalogue("one"));
		assertThat(out()).doesNotContain("migration-survey-2");

		assertThat(run("duplicate", "migration-survey", "--as", "survey-2030", "--format", "csv", "--catalogue", catalogue("one")))
				.isEqualTo(ExitCode.FINE);
		assertThat(out()).isEqualTo("id,kind,name\nsurvey-2030,data-source,Copy of Migration survey\n");
		assertThat(run("show", "survey-2030.persons.sex", "--catalogue", catalogue("one"))).isEqualTo(ExitCode.FINE);
		assertThat(run("duplicate", "migration-survey", "--as", "survey-2030", "--catalogue", catalogue("one")))
				.isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err()).contains("survey-2030 is in use");
	}

	@Test
	void elementsAreCopiedIntoAnotherCatalogueWithOrWithoutWhatTheyReferTo() {
		run("new", catalogue("two"), "--title", "Two", "--languages", "en");
		run("new", catalogue("three"), "--title", "Three", "--languages", "en");

		run("copy", "migration-survey", "--to", catalogue("two"), "--format", "csv", "--catalogue", catalogue("one"));
		assertThat(out()).contains("migration-survey,data-source,Migration survey", "cl.sex,code-list,Sex", "concept.age,concept,Age");
		assertThat(run("show", "cl.sex", "--catalogue", catalogue("two"))).isEqualTo(ExitCode.FINE);

		assertThat(run("copy", "migration-survey", "--to", catalogue("three"), "--drop", "--catalogue", catalogue("one")))
				.isEqualTo(ExitCode.FINE);
		assertThat(err()).contains("migration-survey.persons.sex, Code List: the reference to cl.sex is dropped");
		assertThat(run("show", "migration-survey", "--catalogue", catalogue("three"))).isEqualTo(ExitCode.FINE);
		assertThat(run("show", "cl.sex", "--catalogue", catalogue("three"))).isNotEqualTo(ExitCode.FINE);
	}

	private String catalogue(String name) {
		return folder.resolve(name).toString();
	}

	private int run(String... arguments) {
		out.reset();
		err.reset();
		Terminal terminal = Terminal.of(out, err, false);
		int code = OrodhaCommand.run(terminal, arguments);
		terminal.out().flush();
		terminal.err().flush();
		terminal.raw().getFirst().flush();
		return code;
	}

	private String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	private String err() {
		return err.toString(StandardCharsets.UTF_8);
	}
}
