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
import org.orodha.model.Definition;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.Procedure;
import org.orodha.model.TextState;

/** The command that splits an element. */
class SplittingTest {

	@TempDir
	Path folder;

	private ByteArrayOutputStream err;
	private Locale before;

	@BeforeEach
	void aDefinitionThatTwoProceduresName() throws CatalogueException {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		Catalogue catalogue = Catalogue.create(new FolderStorage(folder), "Small", List.of("en", "fr"));
		Definition migrant = ModelFactory.eINSTANCE.createDefinition();
		migrant.setId("migrant");
		migrant.getText().add(Texts.text("en", "A person who moves.", TextState.ORIGINAL));
		CompoundCommand all = new CompoundCommand();
		all.append(Commands.add(catalogue, migrant));
		for (String id : List.of("profile", "yearbook")) {
			Procedure procedure = ModelFactory.eINSTANCE.createProcedure();
			procedure.setId(id);
			procedure.getDefinitions().add(migrant);
			all.append(Commands.add(catalogue, procedure));
		}
		catalogue.execute(all);
		catalogue.save(new NullProgressMonitor());
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	private int split(String... arguments) {
		err = new ByteArrayOutputStream();
		Terminal terminal = Terminal.of(new ByteArrayOutputStream(), err, false);
		int code = OrodhaCommand.run(terminal, Stream.concat(Stream.of("split", "--catalogue", folder.toString(), "migrant"), Stream.of(arguments))
				.toArray(String[]::new));
		terminal.err().flush();
		return code;
	}

	private Catalogue stored() throws CatalogueException {
		return Catalogue.open(new FolderStorage(folder), new NullProgressMonitor());
	}

	private List<String> definitions(String procedure) throws CatalogueException {
		return stored().require(Procedure.class, procedure).getDefinitions().stream().map(Definition::getId).toList();
	}

	@Test
	void eachReferenceLeadsWhereItIsTold() throws CatalogueException {
		assertThat(split("immigrant=Immigrant", "emigrant=Emigrant", "--lead", "profile=emigrant", "--lead", "procedure=immigrant"))
				.isEqualTo(ExitCode.FINE);

		assertThat(definitions("profile")).containsExactly("emigrant");
		assertThat(definitions("yearbook")).containsExactly("immigrant");
		assertThat(stored().contains("migrant")).isFalse();
		assertThat(Texts.exactly(stored().require(Definition.class, "emigrant").getText(), "en")).contains("A person who moves.");
	}

	@Test
	void theOldOneStaysDeprecatedWhereThatIsAskedAndADryRunChangesNothing() throws CatalogueException {
		assertThat(split("immigrant=Immigrant", "emigrant=Emigrant", "--deprecate", "--dry-run")).isEqualTo(ExitCode.FINE);
		assertThat(definitions("profile")).containsExactly("migrant");

		assertThat(split("immigrant=Immigrant", "emigrant=Emigrant", "--deprecate", "--without", "text")).isEqualTo(ExitCode.FINE);
		assertThat(definitions("profile")).containsExactly("immigrant", "emigrant");
		assertThat(stored().require(Definition.class, "migrant").getStatus()).isEqualTo(LifecycleStatus.DEPRECATED);
		assertThat(stored().require(Definition.class, "emigrant").getText()).isEmpty();
	}

	@Test
	void whatIsMeantByNothingIsWrongUsage() {
		assertThat(split("immigrant=Immigrant")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(split("immigrant=Immigrant", "emigrant=Emigrant", "--lead", "variable=emigrant")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("variable", "procedure, profile, yearbook");
		assertThat(split("immigrant=Immigrant", "emigrant=Emigrant", "--lead", "all=tourist")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("tourist", "immigrant, emigrant");
		assertThat(split("immigrant=Immigrant", "emigrant=Emigrant", "--without", "colour")).isEqualTo(ExitCode.WRONG_USAGE);
	}
}
