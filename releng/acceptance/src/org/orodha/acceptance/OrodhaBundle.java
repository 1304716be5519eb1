// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/**
 * One of Orodha's own bundles in the built product.
 *
 * @param file    its jar
 * @param name    its symbolic name
 * @param version its version with qualifier
 * @param exports the directives and attributes of each package that it exports
 */
record OrodhaBundle(Path file, String name, String version, Map<String, String> exports) {

	private static final Pattern EXPORT = Pattern.compile("([\\w.]+)((?:;[\\w-]+:?=(?:\"[^\"]*\"|[^,;]*))*)(?:,|$)");

	/** All of the built product. */
	static List<OrodhaBundle> all() throws IOException {
		List<OrodhaBundle> bundles = new ArrayList<>();
		try (Stream<Path> files = Files.list(Product.built().folder().resolve("plugins"))) {
			for (Path file : files.filter(each -> each.getFileName().toString().startsWith("org.orodha.")).sorted().toList())
				bundles.add(of(file));
		}
		return bundles;
	}

	private static OrodhaBundle of(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile())) {
			Attributes header = jar.getManifest().getMainAttributes();
			Map<String, String> exports = new HashMap<>();
			String exported = header.getValue("Export-Package");
			if (exported != null)
				for (Matcher found = EXPORT.matcher(exported); found.find();)
					exports.put(found.group(1), found.group(2));
			return new OrodhaBundle(file, header.getValue("Bundle-SymbolicName").split(";")[0], header.getValue("Bundle-Version"),
					Map.copyOf(exports));
		}
	}

	/** Whether everybody may use a package. */
	boolean isApi(String packageName) {
		String exported = exports.get(packageName);
		return exported != null && !exported.contains("x-internal") && !exported.contains("x-friends");
	}

	/** The names of its classes. */
	List<String> classNames() throws IOException {
		try (JarFile jar = new JarFile(file.toFile())) {
			return jar.stream().map(entry -> entry.getName()).filter(each -> each.endsWith(".class"))
					.map(each -> each.substring(0, each.length() - 6).replace('/', '.')).toList();
		}
	}

	/** The classes of bundles. */
	static JavaClasses classes(List<OrodhaBundle> bundles) throws IOException {
		List<JarFile> jars = new ArrayList<>();
		try {
			for (OrodhaBundle bundle : bundles)
				jars.add(new JarFile(bundle.file().toFile()));
			return new ClassFileImporter().importJars(jars);
		} finally {
			for (JarFile jar : jars)
				jar.close();
		}
	}
}
