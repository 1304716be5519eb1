// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.model.Agency;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;

/** Who copies a large catalogue does not keep others from editing it meanwhile. */
class CopyTest {

	/** So many take longer to copy than a part of the copying may. */
	private static final int MANY = 20_000;

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private int parts;

	@BeforeEach
	void aCatalogueWithTwoLongLists() throws CatalogueException {
		catalogue = Catalogues.small(folder);
		for (String id : List.of("knbs.list-a", "knbs.list-b")) {
			CodeList list = ModelFactory.eINSTANCE.createCodeList();
			list.setId(id);
			list.setOwner(catalogue.require(Agency.class, "knbs"));
			for (int number = 0; number < MANY; number++) {
				Code code = ModelFactory.eINSTANCE.createCode();
				code.setId(id + "." + number);
				code.setValue("before");
				list.getCodes().add(code);
			}
			catalogue.execute(Commands.add(catalogue, list));
		}
	}

	@Test
	void itIsCopiedInParts() {
		catalogue.executeBy(part -> {
			parts++;
			part.run();
		});

		catalogue.copy();

		assertThat(parts).isGreaterThan(2);
	}

	@Test
	void aCopyIsOfOneMomentThoughCommandsComeBetweenItsParts() {
		catalogue.executeBy(part -> {
			part.run();
			if (++parts <= 3)
				write("after " + parts);
		});

		Catalogue copy = catalogue.copy().catalogue();

		assertThat(List.of("knbs.list-a.0", "knbs.list-b.0")).allSatisfy(id -> assertThat(copy.require(Code.class, id).getValue()).isEqualTo("after 3"));
	}

	@Test
	void aCopyComesToAnEndThoughCommandsGoOnComing() {
		catalogue.executeBy(part -> {
			part.run();
			write("time " + ++parts);
		});

		Catalogue copy = catalogue.copy().catalogue();

		assertThat(copy.require(Code.class, "knbs.list-a.0").getValue()).isEqualTo(copy.require(Code.class, "knbs.list-b.0").getValue());
	}

	@Test
	void whatACopyRefersToIsInTheCopy() {
		Catalogue copy = catalogue.copy().catalogue();

		assertThat(copy.require(CodeList.class, "knbs.list-b").getOwner()).isSameAs(copy.require(Agency.class, "knbs"));
	}

	@Test
	void copyingIsGivenUpBetweenTwoParts() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		List<Runnable> executed = new ArrayList<>();
		catalogue.executeBy(part -> {
			executed.add(part);
			part.run();
			monitor.setCanceled(true);
		});

		assertThatThrownBy(() -> catalogue.copy(monitor)).isInstanceOf(OperationCanceledException.class);
		assertThat(executed).hasSize(1);
	}

	private void write(String value) {
		for (String id : List.of("knbs.list-a.0", "knbs.list-b.0"))
			catalogue.editingDomain().getCommandStack().execute(Commands.set(catalogue, catalogue.require(Code.class, id), Literals.CODE__VALUE, value));
	}
}
