// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.findings.Finding;
import org.orodha.model.Severity;
import org.orodha.plugins.Host;
import org.orodha.plugins.Need;
import org.orodha.plugins.PluginException;
import org.osgi.framework.Constants;
import org.osgi.framework.VersionRange;
import org.w3c.dom.Element;

/** Looks what is wrong with a plug-in before it is signed, without running anything of it. */
public final class PluginLint {

	/** The extension points of Orodha whose elements the registries check, each with the elements that it has. */
	private static final Map<String, List<String>> POINTS = Map.of("org.orodha.core.importers", List.of("importer"),
			"org.orodha.core.validators", List.of("validator"), "org.orodha.core.exporters", List.of("exporter", "tableExporter"),
			"org.orodha.data.dataReaders", List.of("reader"), "org.orodha.data.rulesets", List.of("ruleset"));
	private static final List<String> LANGUAGES = List.of("fr", "sw");

	private final Host host;
	private final List<Finding> findings = new ArrayList<>();

	/** @param host the Orodha that the plug-in is to work in */
	public PluginLint(Host host) {
		this.host = host;
	}

	/** What is wrong, the errors first. */
	public List<Finding> check(Path file) throws IOException, PluginException {
		BundleJar bundle = BundleJar.read(file);
		try (JarFile jar = new JarFile(file.toFile(), false)) {
			checkManifest(bundle);
			checkNeeds(bundle);
			List<Element> elements = PluginXml.elements(jar, file);
			if (elements.isEmpty())
				warning(bundle, "lint.no-contributions");
			checkKeys(bundle, jar, elements);
			checkElements(bundle, elements);
			checkContributions(bundle, jar);
		}
		findings.sort((one, other) -> other.severity().compareTo(one.severity()));
		return List.copyOf(findings);
	}

	private void error(BundleJar bundle, String key, Object... values) {
		findings.add(PluginRule.FAULTY.finding(bundle.path().toString(), key, values));
	}

	private void warning(BundleJar bundle, String key, Object... values) {
		findings.add(PluginRule.FAULTY.finding(bundle.path().toString(), key, values).but().place(null).severity(Severity.WARNING).build());
	}

	private void checkManifest(BundleJar bundle) {
		Map<String, String> headers = bundle.headers();
		if (!bundle.symbolicName().matches("[a-z][a-z0-9_-]*(\\.[a-z0-9_-]+)+"))
			error(bundle, "lint.symbolic-name", bundle.symbolicName());
		if (bundle.symbolicName().startsWith("org.orodha.") && !bundle.symbolicName().startsWith("org.orodha.agency."))
			error(bundle, "lint.foreign-name", bundle.symbolicName());
		if (!headers.containsKey(Constants.BUNDLE_VERSION) || bundle.version().endsWith("qualifier"))
			error(bundle, "lint.version", bundle.version());
		if (!headers.get(Constants.BUNDLE_SYMBOLICNAME).contains("singleton:=true"))
			error(bundle, "lint.singleton");
		for (String header : List.of(Constants.BUNDLE_NAME, Constants.BUNDLE_VENDOR))
			if (!headers.containsKey(header))
				warning(bundle, "lint.header", header);
	}

	private void checkNeeds(BundleJar bundle) {
		for (Need need : bundle.needs()) {
			if (need.name().startsWith("org.orodha.") && need.name().contains(".internal"))
				error(bundle, "lint.internal", need.name());
			else if (need.isOrodha() && !isBounded(need.range()))
				warning(bundle, "lint.range", need.name());
			if (!host.has(need))
				warning(bundle, "lint.need", need);
		}
	}

	private static boolean isBounded(String range) {
		return !range.isEmpty() && new VersionRange(range).getRight() != null;
	}

	/** Texts that are named by a key have to be there, at least in one language. */
	private void checkKeys(BundleJar bundle, JarFile jar, List<Element> elements) throws IOException {
		Set<String> keys = new TreeSet<>();
		bundle.headers().values().stream().filter(BundleTexts::isKey).map(BundleTexts::key).forEach(keys::add);
		elements.forEach(element -> collectKeys(element, keys));
		if (keys.isEmpty())
			return;
		BundleTexts texts = bundle.texts();
		Optional<Properties> own = texts.in(jar, "");
		if (own.isEmpty()) {
			error(bundle, "lint.localization", texts.file(""));
			return;
		}
		keys.stream().filter(key -> !own.get().containsKey(key)).forEach(key -> error(bundle, "lint.key", key, texts.file("")));
		for (String language : LANGUAGES) {
			Optional<Properties> translated = texts.in(jar, language);
			long missing = keys.stream().filter(key -> translated.isEmpty() || !translated.get().containsKey(key)).count();
			if (missing > 0)
				warning(bundle, "lint.untranslated", missing, texts.file(language));
		}
	}

	private static void collectKeys(Element element, Set<String> keys) {
		for (int number = 0; number < element.getAttributes().getLength(); number++) {
			String value = element.getAttributes().item(number).getNodeValue();
			if (BundleTexts.isKey(value))
				keys.add(BundleTexts.key(value));
		}
		PluginXml.children(element).forEach(child -> collectKeys(child, keys));
	}

	private void checkElements(BundleJar bundle, List<Element> elements) throws IOException {
		Set<String> entries = new HashSet<>(bundle.entries());
		Set<String> ids = new HashSet<>();
		for (Element element : elements) {
			String named = element.getTagName() + " " + element.getAttribute("id");
			IExtensionPoint point = RegistryFactory.getRegistry().getExtensionPoint(PluginXml.point(element));
			if (point == null)
				error(bundle, "lint.point", PluginXml.point(element));
			if (!element.getAttribute("id").isEmpty() && !ids.add(PluginXml.point(element) + " " + named))
				error(bundle, "lint.twice", named);
			String type = element.getAttribute("class").split(":", 2)[0].strip();
			if (!type.isEmpty() && !type.contains("/") && bundle.classPath().equals(List.of("."))
					&& !entries.contains(type.replace('.', '/') + ".class"))
				error(bundle, "lint.class", named, type);
			String agency = element.getAttribute("agency");
			if (!agency.isEmpty() && !element.getAttribute("id").startsWith(agency + "."))
				warning(bundle, "lint.agency", named, agency);
		}
	}

	/** What the registries of Orodha itself would say, in a registry of its own. */
	private void checkContributions(BundleJar bundle, JarFile jar) throws IOException {
		ZipEntry entry = jar.getEntry(BundleJar.EXTENSIONS);
		if (entry == null)
			return;
		Object key = new Object();
		Texts texts = new Texts(bundle.texts().texts());
		IExtensionRegistry registry = RegistryFactory.createRegistry(new Translating(texts), key, null);
		try {
			for (String point : POINTS.keySet())
				addPoint(registry, point, key);
			registry.addContribution(jar.getInputStream(entry),
					ContributorFactorySimple.createContributor(bundle.path().getFileName().toString()), false, "plugin", texts, key);
			Set<Finding> faults = new HashSet<>();
			POINTS.forEach((point, kinds) -> kinds.forEach(kind -> faults.addAll(Contributions.in(registry, point, kind).leftOut())));
			findings.addAll(faults);
		} finally {
			registry.stop(key);
		}
	}

	private static void addPoint(IExtensionRegistry registry, String point, Object key) {
		int dot = point.lastIndexOf('.');
		String xml = "<plugin><extension-point id='" + point.substring(dot + 1) + "' name='-'/></plugin>";
		registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
				ContributorFactorySimple.createContributor(point.substring(0, dot)), false, point, null, key);
	}

	/** Asked for texts where the registries speak several languages, instead of once when something is added. */
	private static final class Translating extends RegistryStrategy {

		private final Texts texts;

		Translating(Texts texts) {
			super(null, null);
			this.texts = texts;
		}

		@Override
		public String[] translate(String[] values, IContributor contributor, String locale) {
			return Stream.of(values).map(value -> translate(value, texts)).toArray(String[]::new);
		}
	}

	/** The texts of a plug-in; one that is missing was told already. */
	private static final class Texts extends ResourceBundle {

		private final Properties texts;

		Texts(Properties texts) {
			this.texts = texts;
		}

		@Override
		protected Object handleGetObject(String key) {
			return texts.getProperty(key, key);
		}

		@Override
		public Enumeration<String> getKeys() {
			return Collections.enumeration(texts.stringPropertyNames());
		}
	}
}
