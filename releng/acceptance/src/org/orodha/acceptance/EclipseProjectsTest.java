// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A clone opens in Eclipse as it is: every bundle and feature is a project there that builds what Maven builds. */
class EclipseProjectsTest {

	private static final Path SOURCES = Path.of(System.getProperty("orodha.sources")).normalize();

	@Test
	void everyBundleAndFeatureIsAProjectOfItsOwnName() throws Exception {
		for (String folder : List.of("bundles", "features"))
			for (Path project : folders(folder))
				assertThat(project.resolve(".project")).exists().satisfies(file -> assertThat(
						xml(file).getElementsByTagName("name").item(0).getTextContent()).isEqualTo(project.getFileName().toString()));
	}

	@Test
	void aBundleHasTheSourceFoldersThatItIsBuiltFrom() throws Exception {
		for (Path project : folders("bundles"))
			assertThat(sourceFolders(project)).as(project.toString()).isEqualTo(builtFolders(project));
	}

	@Test
	void theTestsOfEveryBundleCanBeLaunched() throws Exception {
		for (Path project : folders("bundles")) {
			String name = project.getFileName().toString();
			if (!name.endsWith(".tests"))
				continue;
			String launch = "Tests of " + name.substring(0, name.length() - ".tests".length());
			assertThat(SOURCES.resolve("releng/product/launch/" + launch + ".launch")).content().contains("=\"=" + name + "\"");
			assertThat(SOURCES.resolve("releng/product/launch/All tests.launch")).content().contains("=\"" + launch + "\"");
		}
	}

	private static List<Path> folders(String folder) throws IOException {
		try (Stream<Path> children = Files.list(SOURCES.resolve(folder))) {
			return children.filter(child -> Files.exists(child.resolve("build.properties"))).sorted().toList();
		}
	}

	private static List<String> sourceFolders(Path project) throws Exception {
		List<String> folders = new ArrayList<>();
		if (Files.exists(project.resolve(".classpath"))) {
			NodeList entries = xml(project.resolve(".classpath")).getElementsByTagName("classpathentry");
			for (int entry = 0; entry < entries.getLength(); entry++)
				if (entries.item(entry) instanceof Element element && element.getAttribute("kind").equals("src"))
					folders.add(element.getAttribute("path"));
		}
		return folders;
	}

	private static List<String> builtFolders(Path project) throws IOException {
		Properties build = new Properties();
		build.load(new StringReader(Files.readString(project.resolve("build.properties"))));
		return Arrays.stream(build.getProperty("source..", "").split(",")).map(folder -> folder.strip().replaceFirst("/$", ""))
				.filter(folder -> !folder.isEmpty()).toList();
	}

	private static Document xml(Path file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(file.toFile());
	}
}
