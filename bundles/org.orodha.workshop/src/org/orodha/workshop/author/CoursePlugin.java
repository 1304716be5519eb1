// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.orodha.core.contribution.PluginJar;
import org.orodha.core.findings.ImportException;
import org.orodha.core.text.Escapes;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.CourseFile;
import org.osgi.framework.Version;

/**
 * A plug-in that brings the course of a folder. The same folder always makes the same plug-in.
 *
 * @since 1.0
 */
public final class CoursePlugin {

	/** Those in which Orodha speaks. */
	private static final List<String> LANGUAGES = List.of("en", "fr", "sw");

	private final Path file;
	private final Course course;
	private final String version;
	private final String publisher;

	/**
	 * @param file      the course's XML file
	 * @param version   of the plug-in, such as 1.0.0
	 * @param publisher who publishes it
	 * @throws ImportException          where the course has a fault
	 * @throws IllegalArgumentException where the version is none
	 */
	public CoursePlugin(Path file, String version, String publisher) throws ImportException {
		this.file = file.toAbsolutePath().normalize();
		this.course = CourseFile.read(file);
		this.version = Version.parseVersion(version).toString();
		this.publisher = publisher;
	}

	/** The symbolic name of the plug-in. */
	public String name() {
		return "course." + course.id();
	}

	/** Writes the plug-in's jar. */
	public void write(Path jar) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		FileStates.of(file.getParent()).files().forEach((path, content) -> files.put("course/" + path, content));
		files.remove("course/" + jar.getFileName());
		files.put("plugin.xml", text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?eclipse version=\"3.4\"?>\n<plugin>\n"
				+ "   <extension point=\"org.orodha.workshop.courses\">\n      <course file=\"course/" + Escapes.xml(file.getFileName().toString())
				+ "\"/>\n   </extension>\n</plugin>\n"));
		Set<String> languages = new LinkedHashSet<>(course.texts().languages());
		languages.addAll(LANGUAGES);
		for (String language : languages) {
			String name = course.texts().all("name").in(List.of(language));
			files.put(language.equals(course.texts().languages().getFirst()) ? "plugin.properties" : "plugin_" + language + ".properties",
					text("pluginName=" + Escapes.property(name) + "\n"));
		}
		new PluginJar(PluginJar.headers(name(), version, publisher, "org.orodha.workshop"), files).write(jar);
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
