// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;

/** The cheat sheet leads from an empty catalogue to a source with a dataset: its commands are run as they stand there. */
class FirstSourceTest {

	private static final Pattern COMMAND = Pattern.compile("serialization=\"([^\"]+)\"");

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	@AfterEach
	void editorsAreClosed() {
		bench.page().closeAllEditors(false);
	}

	@Test
	void itsStepsAddAnAgencyItsSourceAndADataset() throws Exception {
		List<String> steps = commands("");
		assertThat(steps).hasSize(6);
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");

		answering("Bureau of Statistics", steps.get(1));
		answering("Household survey", steps.get(2));
		answering("Persons", steps.get(3));

		DataSource source = catalogue.catalogue().all(DataSource.class).getFirst();
		assertThat(source.getOwner()).isSameAs(catalogue.catalogue().all(Agency.class).getFirst());
		assertThat(source.getDatasets()).hasSize(1);
		assertThat(((ElementEditor) bench.page().getActiveEditor()).element()).isInstanceOf(Dataset.class);
		List<String> asked = new ArrayList<>();
		Answers.refuse(dialog -> asked.add(dialog.getText()));
		run(steps.get(4));
		assertThat(asked).hasSize(1);
		run(steps.get(5));
		assertThat(catalogue.catalogue().isDirty()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nl/fr/" })
	void everyCommandOfItIsThere(String language) throws Exception {
		assertThat(commands(language)).allSatisfy(command -> assertThat(command(command).getCommand().isDefined()).as(command).isTrue());
		assertThat(commands(language)).isEqualTo(commands(""));
	}

	/** Runs a step and gives the element that its dialog asks for a name. */
	private static void answering(String name, String command) throws Exception {
		Answers.next(dialog -> Answers.find(dialog, Text.class).setText(name));
		run(command);
	}

	private static void run(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command(command), null);
	}

	private static ParameterizedCommand command(String serialized) throws Exception {
		return PlatformUI.getWorkbench().getService(ICommandService.class).deserialize(serialized);
	}

	private static List<String> commands(String language) throws IOException {
		try (InputStream content = Platform.getBundle("org.orodha.help").getEntry(language + "first-source.xml").openStream()) {
			return COMMAND.matcher(new String(content.readAllBytes(), StandardCharsets.UTF_8)).results().map((MatchResult found) -> found.group(1))
					.toList();
		}
	}
}
