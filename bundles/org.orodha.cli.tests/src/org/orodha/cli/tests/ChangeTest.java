// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.CompoundCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.cli.internal.OrodhaCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.Frequency;
import org.orodha.model.ModelFactory;
import org.orodha.model.TextState;

/** A feature of many elements is changed on the command line. */
class ChangeTest {

	@TempDir
	Path folder;

	private ByteArrayOutputStream out;
	private ByteArrayOutputStream err;
	private Locale before;

	@BeforeEach
	void twoSourcesOfAnAgencyAndOneOfNobody() throws CatalogueException {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		Catalogue catalogue = Catalogue.create(new FolderStorage(folder), "Small", List.of("en", "fr"));
		Agency knbs = ModelFactory.eINSTANCE.createAgency();
		knbs.setId("knbs");
		CompoundCommand all = new CompoundCommand();
		all.append(Commands.add(catalogue, knbs));
		all.append(Commands.add(catalogue, source("knbs.census", "Census", knbs)));
		all.append(Commands.add(catalogue, source("knbs.survey", "Labour survey", knbs)));
		all.append(Commands.add(catalogue, source("border", "Border crossings", null)));
		catalogue.execute(all);
		catalogue.save(new NullProgressMonitor());
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	private static DataSource source(String id, String name, Agency owner) {
		DataSource source = ModelFactory.eINSTANCE.createDataSource();
		source.setId(id);
		source.setOwner(owner);
		source.getName().add(Texts.text("en", name, TextState.ORIGINAL));
		return source;
	}

	private int change(String... arguments) {
		out = new ByteArrayOutputStream();
		err = new ByteArrayOutputStream();
		Terminal terminal = Terminal.of(out, err, false);
		int code = OrodhaCommand.run(terminal,
				Stream.concat(Stream.of("change", "data-source", "--catalogue", folder.toString()), Stream.of(arguments)).toArray(String[]::new));
		terminal.out().flush();
		terminal.err().flush();
		return code;
	}

	private DataSource stored(String id) throws CatalogueException {
		return Catalogue.open(new FolderStorage(folder), new NullProgressMonitor()).require(DataSource.class, id);
	}

	private String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	private String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	@Test
	void aDryRunTellsWhatWouldChangeAndChangesNothing() throws CatalogueException {
		assertThat(change("--set", "periodicity=annual", "--dry-run")).isEqualTo(ExitCode.FINE);

		assertThat(out().lines()).hasSize(3).anySatisfy(line -> assertThat(line).startsWith("knbs.census").endsWith("annual"));
		assertThat(err()).contains("Would change 3 elements; 0 would stay as they are.");
		assertThat(stored("border").isSetPeriodicity()).isFalse();
	}

	@Test
	void whatAnAgencyOwnsIsChangedOnItsBehalfOnly() throws CatalogueException {
		assertThat(change("--set", "periodicity=annual")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err()).contains("knbs (2)", "--for knbs");
		assertThat(stored("border").isSetPeriodicity()).isFalse();

		assertThat(change("--where", "agency=knbs", "--where", "name~census", "--set", "periodicity=annual", "--for", "knbs")).isEqualTo(ExitCode.FINE);
		assertThat(stored("knbs.census").getPeriodicity()).isEqualTo(Frequency.ANNUAL);
		assertThat(stored("knbs.survey").isSetPeriodicity()).isFalse();
	}

	@Test
	void aPartOfATextIsReplacedAndWhatStaysIsTold() throws CatalogueException {
		assertThat(change("border", "knbs.census", "--replace", "name=crossings", "--with", "posts", "--format", "csv")).isEqualTo(ExitCode.FINE);

		assertThat(out()).contains("border,Border crossings,Border posts,", "knbs.census,Census,,does not have it");
		assertThat(Texts.exactly(stored("border").getName(), "en")).contains("Border posts");
	}

	@Test
	void whatCannotBeDoneIsWrongUsage() {
		assertThat(change("--set", "periodicity=often")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err()).contains("often");
		assertThat(change("--set", "periodicity")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(change("--clear", "nothing")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(change("--clear", "notes", "--set", "periodicity=annual")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(change()).isEqualTo(ExitCode.WRONG_USAGE);
	}

	@Test
	void anIdentifierIsRefusedElementByElement() {
		assertThat(change("border", "--set", "id=posts")).isEqualTo(ExitCode.FINDINGS);
		assertThat(out()).contains("identifiers are changed one at a time");
	}
}
