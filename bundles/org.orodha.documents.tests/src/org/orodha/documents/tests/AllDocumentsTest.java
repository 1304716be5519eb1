// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Audience;
import org.orodha.documents.AllDocuments;
import org.orodha.documents.AllDocumentsReport;
import org.orodha.documents.AllDocumentsReport.Written;
import org.orodha.documents.DocumentFormat;
import org.orodha.documents.Documents;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Procedure;
import org.orodha.model.Role;

/** All documents of the sample come from one operation. */
class AllDocumentsTest {

	private static final List<Locale> LANGUAGES = Stream.of("en", "fr", "sw").map(Locale::forLanguageTag).toList();

	@TempDir
	Path folder;
	private Catalogue kenya;

	@BeforeEach
	void openTheSample() throws Exception {
		kenya = KenyaSample.in(folder.resolve("kenya"));
	}

	@Test
	void allDocumentsAreMadeInThreeLanguagesAndToldOnceWhatIsMissing() throws Exception {
		AllDocumentsReport report = write(Set.of(DocumentFormat.HTML), LANGUAGES, new NullProgressMonitor());

		assertThat(report.failures()).isEmpty();
		assertThat(elements(report, "sop-manual", "en")).containsExactlyInAnyOrderElementsOf(
				kenya.all(Procedure.class).stream().filter(procedure -> procedure.getVersionOf() == null).map(Procedure::getId).toList());
		assertThat(elements(report, "role-card", "fr")).hasSameSizeAs(kenya.all(Role.class));
		assertThat(elements(report, "gap-report", "sw")).contains("comesa").doesNotContain("dis");
		assertThat(elements(report, "agreement", "en")).contains("law.mou-dis-ncm").doesNotContain("law.statistics-act-2006");
		assertThat(elements(report, "terminology", "en")).containsExactly("");
		assertThat(report.written()).allSatisfy(file -> assertThat(file.report().file()).isNotEmptyFile());
		assertThat(folder.resolve("out/sw/sop-manual/ncm.border-data-quarterly.html")).exists();
		assertThat(report.missing()).containsOnlyKeys(LANGUAGES);
		assertThat(report.missing().get(Locale.forLanguageTag("sw"))).isNotEmpty();
		assertThat(report.missing().get(Locale.ENGLISH)).hasSizeLessThan(report.missing().get(Locale.forLanguageTag("sw")).size());
	}

	@Test
	void eachDocumentIsThereInEveryFormatThatIsAskedFor() throws Exception {
		AllDocumentsReport report = write(Set.of(DocumentFormat.HTML, DocumentFormat.DOCX), List.of(Locale.FRENCH), new NullProgressMonitor());

		assertThat(report.written().stream().filter(file -> file.report().file().toString().endsWith(".docx")))
				.hasSameSizeAs(report.written().stream().filter(file -> file.report().file().toString().endsWith(".html")).toList());
	}

	@Test
	void whatCannotBeWrittenIsToldAndTheRestGoesOn() throws Exception {
		Files.createDirectories(folder.resolve("out/en/terminology/terminology.html"));

		AllDocumentsReport report = write(Set.of(DocumentFormat.HTML, DocumentFormat.DOCX), List.of(Locale.ENGLISH), new NullProgressMonitor());

		assertThat(report.failures()).singleElement().satisfies(failure -> assertThat(failure.place().file()).endsWith("terminology.html"));
		assertThat(report.written()).anyMatch(file -> file.report().file().endsWith("terminology.docx"));
	}

	@Test
	void whoeverGivesUpFindsOnlyWholeFiles() throws Exception {
		IProgressMonitor givesUp = new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				if (name.contains("role") || name.contains("Role"))
					setCanceled(true);
			}
		};

		assertThatThrownBy(() -> write(Set.of(DocumentFormat.HTML), LANGUAGES, givesUp)).isInstanceOf(OperationCanceledException.class);
		assertThat(folder.resolve("out/fr")).doesNotExist();
		try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
			assertThat(files.filter(Files::isRegularFile)).allMatch(file -> file.toString().endsWith(".html"));
		}
	}

	private AllDocumentsReport write(Set<DocumentFormat> formats, List<Locale> languages, IProgressMonitor monitor) throws Exception {
		return new AllDocuments(new Documents(new Guard(), Clock.systemUTC())).write(kenya,
				new AllDocuments.Order(folder.resolve("out"), formats, languages, Audience.OWN_AGENCY), monitor);
	}

	private static List<String> elements(AllDocumentsReport report, String kind, String language) {
		return report.written().stream().filter(file -> file.kind().id().equals(kind) && file.language().getLanguage().equals(language))
				.map(Written::element).toList();
	}
}
