// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.Ids;
import org.orodha.core.contribution.PluginJar;
import org.orodha.core.text.Escapes;
import org.orodha.core.text.LanguageMap;
import org.orodha.core.text.Messages;
import org.orodha.declared.layout.Declaration.Identity;
import org.orodha.declared.layout.Declaration.Target;
import org.osgi.framework.Version;

/** A plug-in that consists of declarations of one agency: its files, and the jar that holds them. */
public final class DeclaredPlugin {

	private static final Messages MESSAGES = Messages.of(DeclaredPlugin.class);
	private static final String RUNNER = "org.orodha.declared";
	private static final List<String> LANGUAGES = List.of("", "fr", "sw");

	private final String name;
	private final List<Declaration> declarations;

	/**
	 * @param name         the symbolic name of the plug-in; empty for one made of the identifiers
	 * @param declarations at least one
	 */
	public DeclaredPlugin(String name, List<Declaration> declarations) {
		this.declarations = List.copyOf(declarations);
		Identity first = declarations.getFirst().identity();
		this.name = !name.isEmpty() ? name : "declared." + (declarations.size() == 1 ? first.id() : first.agency());
	}

	/** The symbolic name of the plug-in. */
	public String name() {
		return name;
	}

	/** The highest of the declarations' versions. */
	public String version() {
		return declarations.stream().map(declaration -> Version.parseVersion(declaration.identity().version())).max(Comparator.naturalOrder())
				.orElseThrow().toString();
	}

	/** Writes the plug-in's jar. */
	public void write(Path jar) throws IOException {
		Map<String, byte[]> contents = new LinkedHashMap<>();
		files().forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
		new PluginJar(headers(), contents).write(jar);
	}

	/** The headers of the manifest. */
	public Map<String, String> headers() {
		return PluginJar.headers(name, version(), declarations.getFirst().identity().publisher(), RUNNER);
	}

	/** All files but the manifest, by their paths. */
	public Map<String, String> files() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("plugin.xml", extensions());
		for (String language : LANGUAGES)
			files.put("plugin" + (language.isEmpty() ? "" : "_" + language) + ".properties", texts(language.isEmpty() ? "en" : language));
		declarations.forEach(declaration -> files.put(path(declaration), DeclarationText.of(declaration)));
		return files;
	}

	private static String path(Declaration declaration) {
		return "layouts/" + declaration.identity().id() + ".yaml";
	}

	private String extensions() {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?eclipse version=\"3.4\"?>\n<plugin>\n");
		Map<String, StringBuilder> points = new LinkedHashMap<>();
		for (Declaration declaration : declarations)
			if (declaration.target() instanceof Target.OfDataset target) {
				Map<String, String> attributes = attributes(declaration, "DeclaredReader", "");
				attributes.put("dataset", target.id());
				attributes.put("files", String.join(",", declaration.file().names()));
				points.computeIfAbsent("org.orodha.data.dataReaders", point -> new StringBuilder()).append(element("reader", attributes));
				if (!declaration.rules().isEmpty()) {
					Map<String, String> rules = attributes(declaration, "DeclaredRules", ".rules");
					rules.put("dataset", target.id());
					points.computeIfAbsent("org.orodha.data.rulesets", point -> new StringBuilder()).append(element("ruleset", rules));
				}
			} else {
				Map<String, String> attributes = attributes(declaration, "DeclaredImporter", "");
				attributes.put("extensions", endings(declaration));
				points.computeIfAbsent("org.orodha.core.importers", point -> new StringBuilder()).append(element("importer", attributes));
			}
		points.forEach((point, elements) -> xml.append("   <extension point=\"").append(point).append("\">\n").append(elements)
				.append("   </extension>\n"));
		return xml.append("</plugin>\n").toString();
	}

	private static String endings(Declaration declaration) {
		Set<String> endings = declaration.file().names().stream().filter(pattern -> pattern.lastIndexOf('.') >= 0)
				.map(pattern -> pattern.substring(pattern.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)).filter(ending -> ending.matches("[a-z0-9]+"))
				.collect(Collectors.toCollection(LinkedHashSet::new));
		return String.join(",", endings);
	}

	private static Map<String, String> attributes(Declaration declaration, String type, String suffix) {
		Map<String, String> attributes = new LinkedHashMap<>();
		String id = declaration.identity().id();
		attributes.put("id", id);
		attributes.put("name", "%" + id + suffix + ".name");
		attributes.put("description", "%" + id + suffix + ".description");
		attributes.put("class", RUNNER + "/" + RUNNER + "." + type + ":" + path(declaration));
		attributes.put("agency", declaration.identity().agency());
		return attributes;
	}

	private static String element(String name, Map<String, String> attributes) {
		StringBuilder xml = new StringBuilder("      <").append(name);
		attributes.forEach((attribute, value) -> xml.append("\n            ").append(attribute).append("=\"").append(Escapes.xml(value)).append('"'));
		return xml.append(">\n      </").append(name).append(">\n").toString();
	}

	private String texts(String language) {
		Map<String, String> texts = new TreeMap<>();
		Locale locale = Locale.forLanguageTag(language);
		Identity first = declarations.getFirst().identity();
		texts.put("pluginName", declarations.size() == 1 ? in(first.name(), language)
				: MESSAGES.in(locale).text("plugin.name", first.publisher()));
		for (Declaration declaration : declarations) {
			Identity identity = declaration.identity();
			texts.put(identity.id() + ".name", in(identity.name(), language));
			texts.put(identity.id() + ".description", in(identity.description(), language));
			if (!declaration.rules().isEmpty()) {
				texts.put(identity.id() + ".rules.name", in(identity.name(), language));
				texts.put(identity.id() + ".rules.description", MESSAGES.in(locale).text("rules.description", in(identity.name(), language)));
			}
		}
		return texts.entrySet().stream().map(entry -> entry.getKey() + "=" + Escapes.property(entry.getValue().strip()) + "\n").collect(Collectors.joining());
	}

	private static String in(LanguageMap texts, String language) {
		return texts.in(List.of(language));
	}

	/** How the plug-in's jar is called. */
	public String fileName() {
		return Ids.slug(name) + "_" + version() + ".jar";
	}
}
