// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.project;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.core.text.Escapes;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * The files of a project, made from those in the folder {@code project} of this bundle: {@code @acronym@} and the like are filled in, in
 * names too, {@code dot-} at the beginning of a name stands for a full stop, and the ending {@code .template} goes.
 */
final class ProjectFiles {

	private static final String SOURCE = "/project/";
	private static final Pattern VALUE = Pattern.compile("@([A-Za-z.]+)@");
	/** Files that are run. */
	private static final String SCRIPT = "build";

	private final Map<String, String> values = new HashMap<>();
	private final Bundle own = FrameworkUtil.getBundle(ProjectFiles.class);

	ProjectFiles(String acronym, String name, String bundle, BuildTarget target) {
		Version version = own.getVersion();
		values.put("acronym", acronym);
		values.put("ACRONYM", acronym.toUpperCase(Locale.ROOT));
		values.put("name", name);
		values.put("bundle", bundle);
		values.put("folder", bundle.replace('.', '/'));
		values.put("range", "[" + version.getMajor() + "." + version.getMinor() + ".0," + (version.getMajor() + 1) + ".0.0)");
		switch (target) {
		case BuildTarget.Installed installed -> {
			values.put("maven.config", "-Dorodha.home=" + installed.home());
			values.put("location", "<location path=\"${system_property:orodha.home}\" type=\"Directory\"/>");
		}
		case BuildTarget.Site site -> {
			values.put("maven.config", "");
			values.put("location", "<location includeAllPlatforms=\"false\" includeConfigurePhase=\"false\" includeMode=\"planner\""
					+ " includeSource=\"true\" type=\"InstallableUnit\"><repository location=\"" + Escapes.xml(site.address().toString())
					+ "\"/><unit id=\"org.orodha.sdk.feature.feature.group\" version=\"0.0.0\"/></location>");
		}
		}
	}

	void write(Path folder) throws IOException {
		for (URL entry : entries()) {
			String path = entry.getPath().substring(entry.getPath().indexOf(SOURCE) + SOURCE.length());
			Path file = folder.resolve(name(path));
			String text = filled(read(entry), escape(file.getFileName().toString()));
			if (text.isBlank())
				continue;
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
			if (path.equals(SCRIPT))
				file.toFile().setExecutable(true, false);
		}
	}

	private List<URL> entries() {
		return Collections.list(own.findEntries(SOURCE, "*", true)).stream().filter(entry -> !entry.getPath().endsWith("/")).toList();
	}

	private static String read(URL entry) throws IOException {
		try (InputStream in = entry.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private String name(String path) {
		String plain = path.replaceAll("(^|/)dot-", "$1.").replaceAll("\\.template$", "");
		return filled(plain, UnaryOperator.identity());
	}

	private String filled(String text, UnaryOperator<String> escape) {
		return VALUE.matcher(text).replaceAll(found -> {
			String value = values.get(found.group(1));
			return Matcher.quoteReplacement(value == null ? found.group() : found.group(1).equals("name") ? escape.apply(value) : value);
		});
	}

	/** How a person's words are written in a file. */
	private static UnaryOperator<String> escape(String file) {
		if (file.endsWith(".properties"))
			return Escapes::property;
		if (file.endsWith(".xml") || file.endsWith(".orodha"))
			return Escapes::xml;
		return file.endsWith(".md") ? text -> text.replaceAll("[\\\\`*_<>\\[\\]\"]", "\\\\$0") : UnaryOperator.identity();
	}
}
