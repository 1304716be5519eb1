// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import java.nio.file.Path;

import org.eclipse.emf.common.command.CompoundCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Definition;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage;
import org.orodha.model.ModelPackage.Literals;

/**
 * A process that saves again and again until it is killed: each time all sources get the same new version, and an element
 * comes or goes together with the one that refers to it. Right before the third saving, when the classes are loaded, it tells
 * how long the second took.
 */
public final class KilledWhileSaving {

	private final Catalogue catalogue;

	private KilledWhileSaving(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** @param arguments one: the catalogue's folder */
	public static void main(String[] arguments) throws Exception {
		ModelPackage.eINSTANCE.eClass();
		Catalogue catalogue = Catalogues.open(Path.of(arguments[0]));
		new KilledWhileSaving(catalogue).saveForever();
	}

	private void saveForever() throws Exception {
		int version = catalogue.all(DataSource.class).stream().mapToInt(source -> Integer.parseInt(source.getVersion())).max()
				.orElseThrow();
		long took = 0;
		for (int saving = 1;; saving++) {
			version++;
			CompoundCommand step = new CompoundCommand();
			for (DataSource source : catalogue.all(DataSource.class))
				step.append(Commands.set(catalogue, source, Literals.LIFECYCLE_ELEMENT__VERSION, Integer.toString(version)));
			catalogue.execute(step);
			comeOrGo();
			if (saving == 3) {
				System.out.printf("version %d saved in %d microseconds%n", version - 1, took);
				System.out.flush();
			}
			long began = System.nanoTime();
			Catalogues.save(catalogue);
			took = (System.nanoTime() - began) / 1000;
		}
	}

	private void comeOrGo() {
		var concept = catalogue.find(Concept.class, "concept");
		if (concept.isPresent()) {
			catalogue.execute(Commands.delete(catalogue, catalogue.require(Definition.class, "definition")));
			catalogue.execute(Commands.delete(catalogue, concept.get()));
		} else {
			Concept created = ModelFactory.eINSTANCE.createConcept();
			created.setId("concept");
			catalogue.execute(Commands.add(catalogue, created));
			Definition definition = ModelFactory.eINSTANCE.createDefinition();
			definition.setId("definition");
			definition.setConcept(created);
			catalogue.execute(Commands.add(catalogue, definition));
		}
	}
}
