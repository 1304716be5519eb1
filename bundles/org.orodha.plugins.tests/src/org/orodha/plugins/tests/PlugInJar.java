// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The jar of a plug-in, made for a test. */
final class PlugInJar {

	static final String SURVEY = "org.example.survey";

	private final Map<String, String> headers = new LinkedHashMap<>();
	private final Map<String, byte[]> files = new LinkedHashMap<>();

	private PlugInJar(String name, String version) {
		header("Bundle-ManifestVersion", "2");
		header("Bundle-SymbolicName", name + ";singleton:=true");
		header("Bundle-Version", version);
		header("Bundle-Name", "Survey tables");
		header("Bundle-Vendor", "Example Bureau");
		header("Require-Bundle", "org.orodha.core;bundle-version=\"[1.0.0,2.0.0)\"");
	}

	/** A plug-in with an importer. */
	static PlugInJar of(String version) {
		return named(SURVEY, version).importer("id='survey.tables' name='Tables' description='Reads tables' class='org.example.Tables' agency='survey'")
				.file("org/example/Tables.class", "");
	}

	/** A plug-in that adds nothing. */
	static PlugInJar named(String name, String version) {
		return new PlugInJar(name, version);
	}

	PlugInJar header(String name, String value) {
		headers.put(name, value);
		return this;
	}

	PlugInJar without(String header) {
		headers.remove(header);
		return this;
	}

	PlugInJar importer(String attributes) {
		return extension("org.orodha.core.importers", "<importer " + attributes + "/>");
	}

	PlugInJar extension(String point, String element) {
		return file("plugin.xml", "<plugin><extension point='" + point + "'>" + element + "</extension></plugin>");
	}

	PlugInJar file(String name, String content) {
		files.put(name, content.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	Path in(Path folder) throws IOException {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		headers.forEach(main::putValue);
		Path jar = Files.createDirectories(folder).resolve(headers.get("Bundle-SymbolicName").split(";")[0] + "_" + headers.get("Bundle-Version") + ".jar");
		try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out, manifest)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				entries.putNextEntry(new JarEntry(file.getKey()));
				entries.write(file.getValue());
			}
		}
		return jar;
	}
}
