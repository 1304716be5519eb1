// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The list of components beside the product tells what is in it, in a form that scanners for published faults read. */
class ComponentsTest {

	private static final Product PRODUCT = Product.built();
	/** Unpacked bundles, of which Maven's artifact is a jar. */
	private static final String UNPACKED = "org\\.eclipse\\.(equinox\\.launcher|platform|ui\\.themes).*";

	@Test
	void everyBundleOfTheProductIsListedWithItsVersion() throws Exception {
		JsonNode list = list();
		Set<String> known = new HashSet<>();
		for (JsonNode component : list.path("components")) {
			known.add(component.path("name").textValue() + "_" + component.path("version").textValue());
			component.path("hashes").forEach(hash -> known.add(hash.path("content").textValue()));
		}
		for (Path bundle : bundles())
			assertThat(bundle).satisfiesAnyOf(file -> assertThat(known).contains(sha256(file)),
					file -> assertThat(known).anyMatch(listed -> isOf(listed, file)));
	}

	@Test
	void whatIsListedHasANameThatScannersKnow() throws IOException {
		JsonNode list = list();
		assertThat(list.path("bomFormat").textValue()).isEqualTo("CycloneDX");
		assertThat(list.path("components").valueStream()).hasSizeGreaterThan(200)
				.allSatisfy(component -> assertThat(component.path("purl").textValue()).startsWith("pkg:"));
		assertThat(list.path("components").findValuesAsText("purl"))
				.anyMatch(name -> name.startsWith("pkg:maven/org.duckdb/duckdb_jdbc@"));
	}

	private static boolean isOf(String listed, Path file) {
		return file.getFileName().toString().startsWith(listed.replace("-SNAPSHOT", ""));
	}

	private static List<Path> bundles() throws IOException {
		try (Stream<Path> files = Files.list(PRODUCT.folder().resolve("plugins"))) {
			return files.filter(file -> !file.getFileName().toString().matches(UNPACKED)).toList();
		}
	}

	private static JsonNode list() throws IOException {
		Path products = PRODUCT.folder().resolve("../../../../..").normalize();
		return new ObjectMapper().readTree(products.resolve("orodha-sbom.json").toFile());
	}

	private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
	}
}
