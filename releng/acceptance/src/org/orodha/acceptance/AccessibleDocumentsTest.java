// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** PDF documents keep the rules of PDF/UA-1 (ISO 14289-1) for people who have them read aloud, as veraPDF checks them. */
class AccessibleDocumentsTest {

	@TempDir
	static Path directory;

	private static final Product PRODUCT = Product.built();

	/** A kind of document, what it is about and a language. */
	private record Wanted(String kind, String about, String language) {
	}

	@BeforeAll
	static void makeSample() throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		assertThat(PRODUCT.run(directory, "new", "demo", "--sample", "kenya-undelivered").code()).isZero();
	}

	private static List<Wanted> wanted() {
		return List.of(new Wanted("sop-manual", "ncm.border-data-quarterly", "fr"), new Wanted("terminology", "ncm", "sw"),
				new Wanted("role-card", "dis.data-officer", "en"), new Wanted("source-sheet", "knbs.census-2019", "fr"),
				new Wanted("agreement", "law.mou-dis-ncm", "sw"), new Wanted("gap-report", "comesa", "en"),
				new Wanted("metadata-survey", "knbs", "fr"), new Wanted("processing-record", "dis", "en"));
	}

	@ParameterizedTest
	@MethodSource("wanted")
	void itKeepsTheRulesOfAccessibility(Wanted wanted) throws Exception {
		Path file = directory.resolve(wanted.kind() + ".pdf");
		assertThat(PRODUCT.runOn(directory, "demo", "document", wanted.kind(), wanted.about(), "--lang", wanted.language(), "--to", file.toString())
				.code()).isZero();

		assertThat(broken(file)).isEmpty();
	}

	@Test
	void everyKindOfDocumentIsChecked() throws Exception {
		JsonNode kinds = new ObjectMapper().readTree(PRODUCT.runOn(directory, "demo", "document", "list", "--format", "json").out());

		assertThat(Stream.iterate(0, number -> number < kinds.size(), number -> number + 1).map(number -> kinds.get(number).get("id").asText()))
				.containsExactlyInAnyOrderElementsOf(wanted().stream().map(Wanted::kind).toList());
	}

	private static List<String> broken(Path file) throws Exception {
		try (InputStream content = Files.newInputStream(file);
				PDFAParser parser = Foundries.defaultInstance().createParser(content, PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			ValidationResult result = validator.validate(parser);
			assertThat(result.getTotalAssertions()).isPositive();
			return result.getTestAssertions().stream().filter(assertion -> assertion.getStatus() == Status.FAILED)
					.map(AccessibleDocumentsTest::told).distinct().toList();
		}
	}

	private static String told(TestAssertion broken) {
		return broken.getRuleId().getClause() + ": " + broken.getMessage();
	}
}
