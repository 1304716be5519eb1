// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.app.internal.about;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.IBundleGroup;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.branding.IBundleGroupConstants;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** One installed feature, as its feature.xml describes it. */
final class InstalledFeature implements IBundleGroup {

	private final Path folder;
	private final Element description;
	private final Properties texts;

	private InstalledFeature(Path folder, Element description, Properties texts) {
		this.folder = folder;
		this.description = description;
		this.texts = texts;
	}

	/** @throws IOException where the folder holds no readable feature */
	static InstalledFeature read(Path folder) throws IOException {
		Properties texts = new Properties();
		Path file = folder.resolve("feature.properties");
		if (Files.exists(file))
			try (InputStream content = Files.newInputStream(file)) {
				texts.load(content);
			}
		try {
			DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
			parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return new InstalledFeature(folder,
					parsers.newDocumentBuilder().parse(folder.resolve("feature.xml").toFile()).getDocumentElement(), texts);
		} catch (SAXException | ParserConfigurationException unreadable) {
			throw new IOException(folder.resolve("feature.xml").toString(), unreadable);
		}
	}

	private String text(String value) {
		String trimmed = value.strip();
		return trimmed.startsWith("%") ? texts.getProperty(trimmed.substring(1), trimmed) : trimmed;
	}

	private String element(String name) {
		NodeList found = description.getElementsByTagName(name);
		return found.getLength() == 0 ? "" : text(found.item(0).getTextContent());
	}

	@Override
	public String getIdentifier() {
		return description.getAttribute("id");
	}

	@Override
	public String getName() {
		return text(description.getAttribute("label"));
	}

	@Override
	public String getVersion() {
		return description.getAttribute("version");
	}

	@Override
	public String getDescription() {
		return String.join("\n\n", element("description"), element("copyright"), element("license"));
	}

	@Override
	public String getProviderName() {
		return text(description.getAttribute("provider-name"));
	}

	@Override
	public Bundle[] getBundles() {
		List<Bundle> bundles = new ArrayList<>();
		NodeList plugins = description.getElementsByTagName("plugin");
		for (int number = 0; number < plugins.getLength(); number++)
			bundles.add(Platform.getBundle(((Element) plugins.item(number)).getAttribute("id")));
		return bundles.stream().filter(Objects::nonNull).toArray(Bundle[]::new);
	}

	@Override
	public String getProperty(String key) {
		return key.equals(IBundleGroupConstants.LICENSE_HREF) ? licence() : null;
	}

	private String licence() {
		Path file = folder.resolve("license.html");
		return Files.exists(file) ? file.toUri().toString() : null;
	}
}
