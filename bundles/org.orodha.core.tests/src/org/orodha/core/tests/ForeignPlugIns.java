// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** Plug-ins of others, version 1.2.3, which are made and installed for a test. */
final class ForeignPlugIns {

	private final BundleContext framework = FrameworkUtil.getBundle(ForeignPlugIns.class).getBundleContext();
	private final List<Bundle> installed = new ArrayList<>();

	/**
	 * Installs a plug-in.
	 *
	 * @param elements the elements of its extension
	 * @param files    what else it holds, by path
	 */
	void install(String name, String point, String elements, Map<String, byte[]> files) throws IOException, BundleException {
		Manifest manifest = new Manifest();
		Attributes header = manifest.getMainAttributes();
		header.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		header.putValue("Bundle-ManifestVersion", "2");
		header.putValue("Bundle-SymbolicName", name + ";singleton:=true");
		header.putValue("Bundle-Version", "1.2.3");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			jar.putNextEntry(new JarEntry("plugin.xml"));
			jar.write(("<plugin><extension point='" + point + "'>" + elements + "</extension></plugin>").getBytes(StandardCharsets.UTF_8));
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				jar.putNextEntry(new JarEntry(file.getKey()));
				jar.write(file.getValue());
			}
		}
		Bundle bundle = framework.installBundle("test:" + name, new ByteArrayInputStream(bytes.toByteArray()));
		installed.add(bundle);
		bundle.start();
	}

	void uninstallFirst() throws BundleException {
		installed.removeFirst().uninstall();
	}

	void uninstall() throws BundleException {
		for (Bundle bundle : installed)
			bundle.uninstall();
	}
}
