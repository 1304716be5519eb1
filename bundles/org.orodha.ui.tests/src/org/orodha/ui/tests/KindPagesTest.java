// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.Alignment;
import org.orodha.model.Concept;
import org.orodha.model.Definition;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.Role;
import org.orodha.model.TextState;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.alignment.AlignmentPage;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.related.RelatedPage;

/** Kinds of elements have pages that were made for them. */
class KindPagesTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private Concept migrant;
	private Definition own;
	private Definition harmonised;

	@BeforeEach
	void twoWordingsOfAConcept() throws CoreException {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		migrant = bench.add(catalogue, MAKE.createConcept(), "concept.migrant", "Migrant");
		harmonised = bench.add(catalogue, definition("P12M"), "def.harmonised", "Long-term migrant");
		harmonised.setHarmonised(true);
		own = definition("P3M");
		Alignment alignment = MAKE.createAlignment();
		alignment.setTarget(harmonised);
		own.getAlignments().add(alignment);
		own = bench.add(catalogue, own, "def.own", "Permit holder");
	}

	private Definition definition(String duration) {
		Definition definition = MAKE.createDefinition();
		definition.setConcept(migrant);
		definition.setMinimumDuration(duration);
		definition.getUnit().add(Texts.text("en", "One person", TextState.ORIGINAL));
		return definition;
	}

	private static List<String> labels(Control control) {
		List<String> texts = new ArrayList<>();
		if (control instanceof Label label && label.isVisible())
			texts.add(label.getText());
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				texts.addAll(labels(child));
		return texts;
	}

	@Test
	void aDefinitionStandsBesideTheOneItIsAlignedWithAndFollowsItsChanges() throws CoreException {
		ElementEditor editor = bench.open(own);
		AlignmentPage page = (AlignmentPage) editor.setActivePage(AlignmentPage.ID);

		assertThat(labels(page.getPartControl())).contains("3 months", "12 months", "≠ differs", "= same");

		catalogue.execute(Commands.set(catalogue.catalogue(), own, Literals.DEFINITION__MINIMUM_DURATION, "P1Y"));
		assertThat(labels(page.getPartControl())).contains("1 year", "12 months", "= same").doesNotContain("≠ differs");
	}

	@Test
	void theHarmonisedDefinitionStandsBesideThoseAlignedWithIt() throws CoreException {
		ElementEditor editor = bench.open(harmonised);
		AlignmentPage page = (AlignmentPage) editor.setActivePage(AlignmentPage.ID);

		assertThat(labels(page.getPartControl())).contains("Long-term migrant", "Permit holder");
	}

	@Test
	void aConceptShowsAllItsWordingsAndOpensThem() throws CoreException {
		ElementEditor editor = bench.open(migrant);
		Tree tree = ((RelatedPage) editor.setActivePage(RelatedPage.ID)).tree();

		bench.until("the wordings are found", () -> tree.getItemCount() > 0);

		assertThat(tree.getItem(0).getText()).isEqualTo("Wordings (2)");
		assertThat(tree.getItem(0).getItem(0).getText()).isEqualTo("Long-term migrant");
		Event event = new Event();
		event.item = tree.getItem(0).getItem(1);
		tree.notifyListeners(SWT.DefaultSelection, event);

		assertThat(((ElementEditor) bench.page().getActiveEditor()).element()).isSameAs(own);
	}

	@Test
	void aRoleHasAnEditorOfItsOwnThatTellsWhoHoldsItAndOpensThePerson() throws Exception {
		Agency office = bench.immigration(catalogue);
		Role head = office.getRoles().getFirst();
		Person asha = MAKE.createPerson();
		asha.setId("dis.asha");
		asha.getName().add(Texts.text("en", "Asha", TextState.ORIGINAL));
		asha.getRoles().add(head);
		catalogue.execute(Commands.add(catalogue.catalogue(), office, Literals.AGENCY__PEOPLE, asha));

		ElementEditor editor = Editors.open(bench.page(), head, null).orElseThrow();
		assertThat(editor.element()).isSameAs(head);
		Tree tree = ((RelatedPage) editor.setActivePage(RelatedPage.ID)).tree();
		bench.until("its holders are found", () -> tree.getItemCount() > 0);
		assertThat(tree.getItem(0).getText()).isEqualTo("Held by (1)");
		assertThat(tree.getItem(1).getText()).startsWith("Late, or due until");
		Event event = new Event();
		event.item = tree.getItem(0).getItem(0);
		tree.notifyListeners(SWT.DefaultSelection, event);

		assertThat(((ElementEditor) bench.page().getActiveEditor()).element()).isSameAs(asha);
	}

	@Test
	void aPageBehindAnotherEditorFollowsWhenItIsSeenAgain() throws CoreException {
		ElementEditor editor = bench.open(migrant);
		Tree tree = ((RelatedPage) editor.setActivePage(RelatedPage.ID)).tree();
		bench.until("the wordings are found", () -> tree.getItemCount() > 0);
		bench.open(own);

		catalogue.execute(Commands.set(catalogue.catalogue(), own, Literals.DEFINITION__CONCEPT, null));
		assertThat(tree.getItem(0).getText()).isEqualTo("Wordings (2)");
		bench.page().activate(editor);

		bench.until("the page follows", () -> tree.getItem(0).getText().equals("Wordings (1)"));
	}
}
