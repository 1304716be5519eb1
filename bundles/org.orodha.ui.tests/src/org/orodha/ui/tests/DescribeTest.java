// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.text.Texts;
import org.orodha.data.ui.internal.delivery.ReceiveDropped;
import org.orodha.data.ui.internal.delivery.ReceiveWizard;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.TextState;
import org.orodha.tables.description.FileDescriptions;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.wizards.ImportWizard;

class DescribeTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private Dataset arrivals;
	private Path file;

	@BeforeEach
	void namesADatasetAndNothingMore() throws Exception {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		arrivals = ModelFactory.eINSTANCE.createDataset();
		arrivals.setId("dis.border.arrivals");
		arrivals.getName().add(Texts.text("en", "Arrivals by post", TextState.ORIGINAL));
		DataSource border = ModelFactory.eINSTANCE.createDataSource();
		border.getDatasets().add(arrivals);
		bench.add(catalogue, border, "dis.border", "Border crossings");
		file = Files.writeString(folder.resolve("arrivals.csv"), "post,month,persons\n" + IntStream.range(0, 60)
				.mapToObj(row -> List.of("Busia", "Malaba", "Namanga").get(row % 3) + ",2025-" + String.format("%02d", row / 3 % 12 + 1)
						+ "," + row)
				.collect(Collectors.joining("\n")) + "\n");
	}

	@Test
	void aFileDroppedOnADatasetWithoutColumnsDescribesItInOneCommand() {
		ReceiveDropped.take(arrivals, List.of(file));
		ImportWizard wizard = (ImportWizard) dialog().orElseThrow().getCurrentPage().getWizard();
		assertThat(dialog().orElseThrow().getCurrentPage().isPageComplete()).isTrue();
		dialog().orElseThrow().showPage(wizard.getPage("preview"));
		bench.until("the preview is there", wizard::canFinish);
		assertThat(arrivals.getVariables()).isEmpty();
		wizard.performFinish();
		dialog().orElseThrow().close();

		assertThat(arrivals.getVariables()).extracting(FileDescriptions::columnName).containsExactly("post", "month", "persons");
		assertThat(arrivals.getVariables().get(0).getCodeList()).isNotNull();
		catalogue.catalogue().undo();
		assertThat(arrivals.getVariables()).isEmpty();

		catalogue.catalogue().editingDomain().getCommandStack().redo();
		ReceiveDropped.take(arrivals, List.of(file));
		assertThat(dialog().orElseThrow().getCurrentPage().getWizard()).isInstanceOf(ReceiveWizard.class);
		dialog().orElseThrow().close();
	}

	private static Optional<WizardDialog> dialog() {
		return Arrays.stream(Display.getCurrent().getShells()).map(shell -> shell.getData()).filter(WizardDialog.class::isInstance)
				.map(WizardDialog.class::cast).findFirst();
	}
}
