// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.orodha.core.files.AtomicFile;

/**
 * The jar of a plug-in that consists of files only. The same files always make the same jar.
 *
 * @param headers of the manifest
 * @param files   all files but the manifest, by their paths
 * @since 1.0
 */
public record PluginJar(Map<String, String> headers, Map<String, byte[]> files) {

	private static final long NO_TIME = 315_532_800_000L;

	/**
	 * The headers of a plug-in without classes. Its name is the text {@code pluginName} of its {@code plugin.properties}.
	 *
	 * @param name      the symbolic name
	 * @param version   as OSGi writes it
	 * @param publisher who publishes it
	 * @param runner    the bundle that makes something of its files
	 */
	public static Map<String, String> headers(String name, String version, String publisher, String runner) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("Bundle-ManifestVersion", "2");
		headers.put("Bundle-SymbolicName", name + ";singleton:=true");
		headers.put("Bundle-Version", version);
		headers.put("Bundle-Name", "%pluginName");
		headers.put("Bundle-Vendor", publisher);
		headers.put("Bundle-Localization", "plugin");
		headers.put("Require-Bundle", runner + ";bundle-version=\"[1.0.0,2.0.0)\"");
		return headers;
	}

	/** Writes it, in place of the file of that name if there is one. */
	public void write(Path jar) throws IOException {
		AtomicFile.write(jar, AtomicFile.Readers.USUAL, this::write);
	}

	private void write(OutputStream out) throws IOException {
		try (JarOutputStream entries = new JarOutputStream(out)) {
			put(entries, "META-INF/MANIFEST.MF", manifest());
			for (Map.Entry<String, byte[]> file : files.entrySet())
				put(entries, file.getKey(), file.getValue());
		}
	}

	private static void put(JarOutputStream entries, String name, byte[] content) throws IOException {
		JarEntry entry = new JarEntry(name);
		entry.setTime(NO_TIME);
		entries.putNextEntry(entry);
		entries.write(content);
		entries.closeEntry();
	}

	private byte[] manifest() throws IOException {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		headers.forEach(main::putValue);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		manifest.write(bytes);
		return bytes.toByteArray();
	}
}
