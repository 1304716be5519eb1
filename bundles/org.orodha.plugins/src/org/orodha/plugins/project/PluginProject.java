// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.project;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;

import javax.lang.model.SourceVersion;

import org.orodha.core.files.TemporaryFolder;
import org.orodha.plugins.PluginException;
import org.osgi.framework.FrameworkUtil;

/**
 * A project of an agency that builds a plug-in: an importer, a validator, an exporter and a template, with texts in three languages, tests,
 * a feature, a site and a build.
 *
 * <pre>
 * PluginProject.of("DIS", "Directorate of Immigration Services").make(Path.of("dis"), BuildTarget.of("/opt/orodha"));
 * </pre>
 *
 * @since 1.0
 */
public final class PluginProject {

	private static final int LONGEST_NAME = 120;

	private final String acronym;
	private final String name;
	private final String bundle;

	private PluginProject(String acronym, String name, String bundle) {
		this.acronym = acronym;
		this.name = name;
		this.bundle = bundle;
	}

	/**
	 * The project of an agency.
	 *
	 * @param acronym of the agency: 2 to 10 letters and digits, beginning with a letter
	 * @param name    of the agency, in one line
	 * @throws PluginException where these cannot be the acronym and name of one
	 */
	public static PluginProject of(String acronym, String name) throws PluginException {
		if (!acronym.matches("[A-Za-z][A-Za-z0-9]{1,9}"))
			throw ProjectTexts.failure(null, "acronym.wrong", acronym);
		String line = name.strip();
		if (line.isEmpty() || line.length() > LONGEST_NAME || line.matches("(?s).*[\\p{Cntrl}{}].*"))
			throw ProjectTexts.failure(null, "name.wrong", name);
		String small = acronym.toLowerCase(Locale.ROOT);
		return new PluginProject(small, line, "org.orodha.agency." + small);
	}

	/**
	 * The same with another name of the plug-in, which is that of its Java package, too.
	 *
	 * @param symbolicName words of small letters with dots between them, beginning with the agency's domain
	 * @throws PluginException where this cannot be the name of a plug-in
	 */
	public PluginProject called(String symbolicName) throws PluginException {
		if (!symbolicName.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+") || !isFree(symbolicName))
			throw ProjectTexts.failure(null, "bundle.wrong", symbolicName);
		return new PluginProject(acronym, name, symbolicName);
	}

	private static boolean isFree(String symbolicName) {
		return !symbolicName.startsWith("org.orodha.") || symbolicName.startsWith("org.orodha.agency.");
	}

	/** The name of the plug-in. */
	public String bundle() {
		return bundle;
	}

	/**
	 * Writes the project. All of it is there at the end, or nothing.
	 *
	 * @param folder where; it is not there yet, or empty
	 * @param target what it is built against
	 * @throws PluginException where there is something in the folder, or the plug-in would have the name of one that is there
	 */
	public void make(Path folder, BuildTarget target) throws IOException, PluginException {
		if (!SourceVersion.isName(bundle))
			throw ProjectTexts.failure(null, "bundle.word", bundle);
		if (Stream.of(FrameworkUtil.getBundle(PluginProject.class).getBundleContext().getBundles())
				.anyMatch(installed -> bundle.equals(installed.getSymbolicName())))
			throw ProjectTexts.failure(null, "bundle.there", bundle);
		Path place = folder.toAbsolutePath().normalize();
		requireEmpty(place);
		try (TemporaryFolder draft = TemporaryFolder.in(place.getParent())) {
			Path project = draft.path().resolve("project");
			new ProjectFiles(acronym, name, bundle, target).write(project);
			Files.deleteIfExists(place);
			move(project, place);
		}
	}

	private static void requireEmpty(Path folder) throws IOException, PluginException {
		if (folder.getParent() == null || Files.exists(folder) && !Files.isDirectory(folder))
			throw ProjectTexts.failure(folder.toString(), "folder.wrong");
		if (Files.isDirectory(folder))
			try (Stream<Path> children = Files.list(folder)) {
				if (children.findAny().isPresent())
					throw ProjectTexts.failure(folder.toString(), "folder.full");
			}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException otherwise) {
			Files.move(from, to);
		}
	}
}
