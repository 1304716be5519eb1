// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

import org.eclipse.osgi.util.ManifestElement;
import org.orodha.core.files.Sha256;
import org.orodha.plugins.Contributed;
import org.orodha.plugins.Need;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.PluginFile;
import org.orodha.plugins.Provision;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** What a bundle's file says of itself, read without running anything of it. */
public record BundleJar(Path path, Map<String, String> headers, String symbolicName, String version, BundleTexts texts,
		List<Need> needs, List<Provision> provisions, List<Contributed> contributions) {

	static final String EXTENSIONS = "plugin.xml";
	private static final Pattern ENVIRONMENT = Pattern.compile("(\\w+)[-/](\\d+(?:\\.\\d+)?)");

	/**
	 * Reads a bundle's file.
	 *
	 * @throws PluginException where it is no bundle, or cannot be read
	 */
	public static BundleJar read(Path path) throws PluginException {
		if (!Files.isRegularFile(path))
			throw PluginRule.UNUSABLE.failure(path.toString(), null, "jar.none");
		try (JarFile jar = new JarFile(path.toFile(), false)) {
			Map<String, String> headers = headers(jar);
			String name = headers.get(Constants.BUNDLE_SYMBOLICNAME);
			if (name == null)
				throw PluginRule.UNUSABLE.failure(path.toString(), null, "jar.no-bundle");
			BundleTexts texts = BundleTexts.of(jar, headers);
			List<Provision> provisions = new ArrayList<>();
			String symbolicName = ManifestElement.parseHeader(Constants.BUNDLE_SYMBOLICNAME, name)[0].getValue();
			String version = Version.parseVersion(headers.getOrDefault(Constants.BUNDLE_VERSION, "0.0.0").strip()).toString();
			provisions.add(new Provision(Need.Kind.BUNDLE, symbolicName, version));
			for (ManifestElement each : elements(headers, Constants.EXPORT_PACKAGE))
				for (String component : each.getValueComponents())
					provisions.add(new Provision(Need.Kind.PACKAGE, component,
							each.getAttribute(Constants.VERSION_ATTRIBUTE) == null ? "0.0.0" : each.getAttribute(Constants.VERSION_ATTRIBUTE)));
			return new BundleJar(path, headers, symbolicName, version, texts, needs(headers), provisions,
					PluginXml.contributions(jar, path, texts));
		} catch (IOException | BundleException | IllegalArgumentException broken) {
			throw PluginRule.UNUSABLE.failure(path.toString(), broken, "jar.broken", broken.getMessage());
		}
	}

	private static Map<String, String> headers(JarFile jar) throws IOException {
		Map<String, String> headers = new LinkedHashMap<>();
		if (jar.getManifest() != null)
			for (Map.Entry<Object, Object> header : jar.getManifest().getMainAttributes().entrySet())
				headers.put(((Attributes.Name) header.getKey()).toString(), (String) header.getValue());
		return headers;
	}

	private static ManifestElement[] elements(Map<String, String> headers, String header) throws BundleException {
		ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
		return elements == null ? new ManifestElement[0] : elements;
	}

	private static List<Need> needs(Map<String, String> headers) throws BundleException {
		List<Need> needs = new ArrayList<>();
		for (ManifestElement each : elements(headers, Constants.REQUIRE_BUNDLE))
			if (!Constants.RESOLUTION_OPTIONAL.equals(each.getDirective(Constants.RESOLUTION_DIRECTIVE)))
				needs.add(new Need(Need.Kind.BUNDLE, each.getValue(), range(each, Constants.BUNDLE_VERSION_ATTRIBUTE)));
		for (ManifestElement each : elements(headers, Constants.FRAGMENT_HOST))
			needs.add(new Need(Need.Kind.BUNDLE, each.getValue(), range(each, Constants.BUNDLE_VERSION_ATTRIBUTE)));
		for (ManifestElement each : elements(headers, Constants.IMPORT_PACKAGE))
			if (!Constants.RESOLUTION_OPTIONAL.equals(each.getDirective(Constants.RESOLUTION_DIRECTIVE)))
				for (String component : each.getValueComponents())
					needs.add(new Need(Need.Kind.PACKAGE, component, range(each, Constants.VERSION_ATTRIBUTE)));
		@SuppressWarnings("deprecation")
		String environment = headers.getOrDefault(Constants.BUNDLE_REQUIREDEXECUTIONENVIRONMENT, "");
		Matcher java = ENVIRONMENT.matcher(environment);
		if (java.find())
			needs.add(new Need(Need.Kind.JAVA, java.group(1), java.group(2)));
		return needs;
	}

	private static String range(ManifestElement element, String attribute) {
		String range = element.getAttribute(attribute);
		return range == null ? "" : range;
	}

	/** Its name as the user reads it. */
	public String name() {
		return texts.shown(headers.getOrDefault(Constants.BUNDLE_NAME, symbolicName));
	}

	/** Who it says has made it; empty where it does not say. */
	public String publisher() {
		return texts.shown(headers.getOrDefault(Constants.BUNDLE_VENDOR, ""));
	}

	/** The classes and other files in it that are no folders. */
	List<String> entries() throws IOException {
		try (JarFile jar = new JarFile(path.toFile(), false)) {
			return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
		}
	}

	/** The folders and jars within it that its classes are found in. */
	List<String> classPath() {
		return Arrays.stream(headers.getOrDefault(Constants.BUNDLE_CLASSPATH, ".").split(",")).map(String::strip).toList();
	}

	/** The file under the name that it is kept by, which another content of the same version does not have. */
	PluginFile file() throws IOException {
		String checksum = Sha256.of(path, null);
		return new PluginFile(symbolicName, version, symbolicName + "_" + version + "_" + checksum.substring(0, 8) + ".jar", Files.size(path),
				checksum);
	}
}
