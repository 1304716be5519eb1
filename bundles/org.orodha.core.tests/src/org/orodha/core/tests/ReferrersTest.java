// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FrozenTextException;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** What refers to an element is known at once after every change, as if the catalogue had just been opened. */
class ReferrersTest {

	private static final int CHANGES = 150;

	@TempDir
	Path folder;

	@Test
	void afterEveryChangeItIsKnownWhatRefersToWhat() throws Exception {
		Catalogue catalogue = Catalogues.kenya(folder);
		Random random = new Random(7);
		for (int number = 0; number < CHANGES; number++) {
			String change = change(catalogue, random);
			if (number % 10 == 0)
				assertThat(references(catalogue)).as("change %d: %s", number, change).isEqualTo(references(catalogue.copy().catalogue()));
		}
	}

	private static String change(Catalogue catalogue, Random random) {
		CommandStack done = catalogue.editingDomain().getCommandStack();
		int kind = random.nextInt(10);
		if (kind < 2 && done.canUndo()) {
			done.undo();
			return "undo";
		}
		if (kind < 3 && done.canRedo()) {
			done.redo();
			return "redo";
		}
		List<IdentifiedElement> all = catalogue.all(IdentifiedElement.class);
		IdentifiedElement element = all.get(random.nextInt(all.size()));
		if (kind < 5) {
			execute(catalogue, Commands.delete(catalogue, element));
			return "delete " + element.getId();
		}
		if (kind < 6) {
			execute(catalogue, Commands.set(catalogue, element, Literals.IDENTIFIED_ELEMENT__ID, element.getId() + "-" + random.nextInt(9)));
			return "rename " + element.getId();
		}
		List<EReference> single = element.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment()
				&& !reference.isContainer() && !reference.isMany() && reference.isChangeable()).toList();
		if (single.isEmpty())
			return "nothing";
		EReference reference = single.get(random.nextInt(single.size()));
		List<IdentifiedElement> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
		if (targets.isEmpty())
			return "nothing";
		IdentifiedElement target = targets.get(random.nextInt(targets.size()));
		execute(catalogue, Commands.set(catalogue, element, reference, target));
		return element.getId() + "." + reference.getName() + " = " + target.getId();
	}

	private static void execute(Catalogue catalogue, Command command) {
		try {
			catalogue.execute(command);
		} catch (FrozenTextException adopted) {
			assertThat(adopted).hasMessageContaining("adopted");
		}
	}

	private static Map<String, List<String>> references(Catalogue catalogue) {
		Map<String, List<String>> references = new TreeMap<>();
		catalogue.references().forEach((target, settings) -> references.put(target, settings.stream().map(ReferrersTest::name).sorted().toList()));
		return references;
	}

	private static String name(Setting setting) {
		return EcoreUtil.getID(EcoreUtil.getRootContainer(setting.getEObject())) + " " + EcoreUtil.getRelativeURIFragmentPath(
				EcoreUtil.getRootContainer(setting.getEObject()), setting.getEObject()) + " " + setting.getEStructuralFeature().getName();
	}
}
