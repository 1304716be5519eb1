// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.bulk.BulkAction;
import org.orodha.core.bulk.BulkEdit;
import org.orodha.core.bulk.BulkFeature;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.model.DataSource;
import org.orodha.model.Definition;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;

/** Somebody waits for a change of many elements, and may give it up. */
class StepsTest {

	private static final int MANY = 2000;

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private DataSource census;

	/** Gives up when it was told of something a number of times. */
	private static final class Impatient extends NullProgressMonitor {

		private final int patience;
		private double told;

		Impatient(int patience) {
			this.patience = patience;
		}

		@Override
		public void internalWorked(double work) {
			told++;
			setCanceled(told > patience);
		}

		@Override
		public void worked(int work) {
			internalWorked(work);
		}
	}

	@BeforeEach
	void manyDefinitionsOfOneAgencyAreSaved() throws CatalogueException {
		catalogue = Catalogues.small(folder);
		census = catalogue.require(DataSource.class, "knbs.census");
		CompoundCommand all = new CompoundCommand();
		IntStream.range(0, MANY).forEach(number -> {
			Definition definition = ModelFactory.eINSTANCE.createDefinition();
			definition.setId("definition-" + number);
			all.append(Commands.add(catalogue, definition));
		});
		catalogue.execute(all);
		Catalogues.save(catalogue);
	}

	private BulkEdit edit(EStructuralFeature feature, String value) {
		return BulkEdit.of(catalogue, catalogue.all(Definition.class), BulkFeature.of(feature, "en"), BulkAction.set(value));
	}

	@Test
	void aChangeThatIsGivenUpHalfWayLeavesEverythingAsItWasAndNothingToSave() {
		Object before = catalogue.editingDomain().getCommandStack().getMostRecentCommand();
		assertThatThrownBy(() -> catalogue.execute(edit(Literals.CATALOGUE_ELEMENT__OWNER, "knbs").command(), new Impatient(100)))
				.isInstanceOf(OperationCanceledException.class);

		assertThat(catalogue.all(Definition.class)).hasSize(MANY).allSatisfy(definition -> {
			assertThat(definition.getOwner()).isNull();
			assertThat(catalogue.pathOf(definition).orElseThrow()).startsWith("shared/");
		});
		assertThat(catalogue.isDirty()).isFalse();
		assertThat(catalogue.unsaved()).isEmpty();
		assertThat(catalogue.editingDomain().getCommandStack().getMostRecentCommand()).isSameAs(before);
	}

	@Test
	void whatWasUnsavedBeforeStaysUnsavedWhenAnotherChangeIsGivenUp() {
		catalogue.execute(Commands.set(catalogue, census, Literals.LIFECYCLE_ELEMENT__VERSION, "2"));
		assertThatThrownBy(() -> catalogue.execute(edit(Literals.LIFECYCLE_ELEMENT__VERSION, "3").command(), new Impatient(100)))
				.isInstanceOf(OperationCanceledException.class);

		assertThat(catalogue.unsaved()).singleElement().satisfies(edit -> assertThat(edit.path()).contains("knbs.census"));
		assertThat(census.getVersion()).isEqualTo("2");
	}

	@Test
	void itIsToldHowFarAChangeIsAndAllOfItIsOneStepToUndo() {
		Impatient patient = new Impatient(Integer.MAX_VALUE);
		catalogue.execute(edit(Literals.LIFECYCLE_ELEMENT__VERSION, "3").command(), patient);

		assertThat(patient.told).isGreaterThan(100);
		assertThat(catalogue.all(Definition.class)).extracting(Definition::getVersion).containsOnly("3");
		catalogue.undo();
		assertThat(catalogue.all(Definition.class)).extracting(Definition::getVersion).containsOnlyNulls();
	}
}
