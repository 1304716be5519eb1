// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.CompoundCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

/** Catalogues to test with. */
final class Catalogues {

	private Catalogues() {
	}

	static Catalogue open(Path folder) throws CatalogueException {
		return Catalogue.open(new FolderStorage(folder), new NullProgressMonitor());
	}

	static void save(Catalogue catalogue) throws CatalogueException {
		catalogue.save(new NullProgressMonitor());
	}

	/** A catalogue in English and French with the agency {@code knbs} and its source {@code knbs.census}, saved. */
	static Catalogue small(Path folder) throws CatalogueException {
		Catalogue catalogue = Catalogue.create(new FolderStorage(folder), "Small catalogue", List.of("en", "fr"));
		Agency knbs = ModelFactory.eINSTANCE.createAgency();
		knbs.setId("knbs");
		named(knbs.getName(), "Statistics office", "Bureau de statistique");
		DataSource census = ModelFactory.eINSTANCE.createDataSource();
		census.setId("knbs.census");
		census.setOwner(knbs);
		named(census.getName(), "Census", "Recensement");
		CompoundCommand both = new CompoundCommand();
		both.append(Commands.add(catalogue, knbs));
		both.append(Commands.add(catalogue, census));
		both.append(Commands.set(catalogue, catalogue.root(), Literals.IDENTIFIED_ELEMENT__NAME,
				List.of(Texts.text("en", "Small catalogue", TextState.ORIGINAL),
						Texts.text("fr", "Petit catalogue", TextState.TRANSLATED))));
		catalogue.execute(both);
		save(catalogue);
		return catalogue;
	}

	static void named(List<LocalizedText> names, String english, String french) {
		names.add(Texts.text("en", english, TextState.ORIGINAL));
		names.add(Texts.text("fr", french, TextState.TRANSLATED));
	}

	static Catalogue kenya(Path folder) throws CatalogueException, IOException {
		return KenyaSample.in(folder);
	}

	/** The content of every element file, by path. */
	static Map<String, String> contents(Path folder) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile)
					.filter(path -> path.getFileName().toString().endsWith(FolderStorage.EXTENSION)).toList())
				contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
		}
		return contents;
	}
}
