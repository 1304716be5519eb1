// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.model.DataSource;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** Opening and saving a large catalogue against plain EMF and against a small catalogue. */
public final class StorageBenchmark implements IApplication {

	private static final int LARGE = 100_000;
	private static final int SMALL = 1_000;
	private static final int ROUNDS = 7;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		Path folder = Files.createTempDirectory("orodha-bench");
		try {
			Path large = GeneratedCatalogue.write(folder.resolve("large"), LARGE);
			Path small = GeneratedCatalogue.write(folder.resolve("small"), SMALL);
			Path single = single(folder.resolve("single.xmi"), LARGE);
			open(large, single);
			save(large, small);
		} finally {
			delete(folder);
		}
		return EXIT_OK;
	}

	@Override
	public void stop() {
		Thread.currentThread().interrupt();
	}

	private static Path single(Path file, int size) throws IOException {
		Resource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
		resource.getContents().addAll(GeneratedCatalogue.ofSize(size));
		resource.save(Map.of());
		return file;
	}

	private static void open(Path large, Path single) throws Exception {
		List<Double> ours = new ArrayList<>();
		List<Double> plain = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			ours.add(seconds(() -> openOurs(large)));
			plain.add(seconds(() -> openPlain(single)));
		}
		int elements = openOurs(large);
		System.err.println(elements + " elements in " + openPlain(single) + " objects of one file");
		Figures.report("open-" + LARGE, Figures.median(ours), Figures.median(plain), "s");
	}

	private static int openOurs(Path folder) throws Exception {
		return Catalogue.open(new FolderStorage(folder), new NullProgressMonitor()).all(IdentifiedElement.class).size();
	}

	/** With the options that EMF recommends for large files; without them resolving references takes quadratic time. */
	private static int openPlain(Path file) throws IOException {
		XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
		resource.setIntrinsicIDToEObjectMap(new HashMap<>());
		new ResourceSetImpl().getResources().add(resource);
		resource.load(Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true, XMLResource.OPTION_DEFER_ATTACHMENT, true));
		int objects = 0;
		for (var contents = EcoreUtil.<EObject>getAllProperContents(resource, false); contents.hasNext(); contents.next())
			objects++;
		return objects;
	}

	private static void save(Path large, Path small) throws Exception {
		Catalogue largeCatalogue = Catalogue.open(new FolderStorage(large), new NullProgressMonitor());
		Catalogue smallCatalogue = Catalogue.open(new FolderStorage(small), new NullProgressMonitor());
		List<Double> ours = new ArrayList<>();
		List<Double> baseline = new ArrayList<>();
		for (int round = 0; round < 4 * ROUNDS; round++) {
			ours.add(saveOne(largeCatalogue, round));
			baseline.add(saveOne(smallCatalogue, round));
		}
		Figures.report("save-one-of-" + LARGE + "-against-" + SMALL, 1000 * Figures.median(ours), 1000 * Figures.median(baseline), "ms");
	}

	private static double saveOne(Catalogue catalogue, int round) throws Exception {
		DataSource source = catalogue.require(DataSource.class, "agency-0.source-3");
		return seconds(() -> {
			catalogue.execute(Commands.set(catalogue, source, Literals.LIFECYCLE_ELEMENT__VERSION, "v" + round));
			return catalogue.save(new NullProgressMonitor()).size();
		});
	}

	@FunctionalInterface
	private interface Work {

		int run() throws Exception;
	}

	private static double seconds(Work work) throws Exception {
		long start = System.nanoTime();
		if (work.run() == 0)
			throw new IllegalStateException("nothing was done");
		return (System.nanoTime() - start) / 1e9;
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		}
	}
}
