// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Writes the model's and the item providers' Java code from {@code orodha.ecore} and {@code orodha.genmodel}. */
public final class GenerateModel {

	private static final String MODEL = "org.orodha.model";
	private static final String EDIT = "org.orodha.model.edit";

	private final Path bundles;

	private GenerateModel(Path bundles) {
		this.bundles = bundles;
	}

	/** @param arguments one: the folder that holds the model's bundles */
	public static void main(String[] arguments) throws IOException {
		new GenerateModel(Path.of(arguments[0]).toRealPath()).run();
	}

	private void run() throws IOException {
		if (upToDate())
			return;
		clear(MODEL);
		clear(EDIT);
		GenModel model = load();
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(model);
		check(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
		check(generator.generate(model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, new BasicMonitor()));
	}

	private boolean upToDate() throws IOException {
		Path generated = bundles.resolve(EDIT).resolve("plugin.properties");
		if (!Files.exists(generated) || !Files.isDirectory(bundles.resolve(MODEL).resolve("src-gen")))
			return false;
		for (String source : List.of("orodha.ecore", "orodha.genmodel"))
			if (Files.getLastModifiedTime(bundles.resolve(MODEL).resolve("model").resolve(source))
					.compareTo(Files.getLastModifiedTime(generated)) > 0)
				return false;
		return true;
	}

	private void clear(String bundle) throws IOException {
		for (String file : List.of("plugin.xml", "plugin.properties"))
			Files.deleteIfExists(bundles.resolve(bundle).resolve(file));
		Path folder = bundles.resolve(bundle).resolve("src-gen");
		if (!Files.exists(folder))
			return;
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList())
				Files.delete(path);
		}
	}

	private GenModel load() {
		for (String bundle : List.of(MODEL, EDIT))
			EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(bundles.resolve(bundle) + "/"));
		ResourceSet resources = new ResourceSetImpl();
		GenModelPackage.eINSTANCE.eClass();
		for (String extension : List.of("ecore", "genmodel"))
			resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(extension,
					new EcoreResourceFactoryImpl());
		GenModel model = (GenModel) resources
				.getResource(URI.createPlatformResourceURI(MODEL + "/model/orodha.genmodel", true), true).getContents()
				.get(0);
		model.reconcile();
		model.setCanGenerate(true);
		model.setCodeFormatting(false);
		model.setUpdateClasspath(false);
		model.getGenPackages().forEach(contents -> contents.getGenClasses().forEach(GenerateModel::useOwnIcon));
		return model;
	}

	/** The icons are this project's own drawings, so the generator makes none. */
	private static void useOwnIcon(GenClass type) {
		type.setImage(false);
	}

	private static void check(Diagnostic result) {
		if (result.getSeverity() >= Diagnostic.ERROR)
			throw new IllegalStateException("The model's code could not be generated: " + result);
	}
}
