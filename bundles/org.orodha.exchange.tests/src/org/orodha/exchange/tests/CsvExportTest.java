// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.orodha.exchange.tests.Exchange.bringIn;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.file;
import static org.orodha.exchange.tests.Exchange.kenya;
import static org.orodha.exchange.tests.Exchange.propose;
import static org.orodha.exchange.tests.Exchange.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.text.Texts;
import org.orodha.core.text.Labels;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Agency;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;

class CsvExportTest {

	@TempDir
	Path folder;
	private Catalogue kenya;

	@BeforeEach
	void open() throws Exception {
		kenya = kenya(folder.resolve("kenya"));
		KenyaSample.undecided(kenya);
	}

	private ExportReport write(Path target, Audience audience, String kind) {
		return export(kenya, "csv", target, audience, "kind=" + kind);
	}

	@Test
	void someColumnsOfSomeElementsAreWrittenAndCanBeImportedAgain() throws Exception {
		List<IdentifiedElement> datasets = kenya.ofKind(Literals.DATASET).subList(0, 2);
		Path target = folder.resolve("out.csv");
		ExportReport report = export(kenya, "csv", target, Audience.OWN_AGENCY, "kind=dataset", "columns=frequency,source,coverage-start",
				"elements=" + datasets.get(0).getId() + "," + datasets.get(1).getId());

		assertThat(report.elements()).isEqualTo(2);
		assertThat(report.losses()).isEmpty();
		assertThat(text(target).lines().findFirst().orElseThrow()).contains("id", "frequency", "coverage-start").doesNotContain("access");
		assertThat(text(target).lines()).hasSize(3);
		assertThat(propose(kenya, target, "kind=dataset").all()).isEmpty();
	}

	@Test
	void anExportKeepsTheRightsOfTheFileItReplacesAndTheLinkThatLeadsToIt() throws Exception {
		assumePosix();
		Path target = Files.createFile(folder.resolve("private.csv"));
		Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
		Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target);

		write(link, Audience.OWN_AGENCY, "agency");

		assertThat(link).isSymbolicLink();
		assertThat(text(target)).contains("knbs");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target))).isEqualTo("rw-------");
	}

	@Test
	void whatAnExportThatWasKilledLeftIsRemovedByALaterOneAndWhatIsBeingWrittenStays() throws Exception {
		Path exports = Files.createDirectories(folder.resolve("exports"));
		Path left = Files.createFile(exports.resolve(".orodha-left.tmp"));
		Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
		Path written = Files.createFile(exports.resolve(".orodha-written.tmp"));

		write(exports.resolve("agencies.csv"), Audience.PUBLIC, "agency");

		assertThat(left).doesNotExist();
		assertThat(written).exists();
		assertThat(exports.resolve("agencies.csv")).isNotEmptyFile();
	}

	@Test
	void anExportToAPipeOrDeviceWritesIntoItAndDoesNotReplaceIt() throws Exception {
		assumePosix();
		Path device = Files.createSymbolicLink(folder.resolve("null.csv"), Path.of("/dev/null"));

		assertThat(write(device, Audience.OWN_AGENCY, "agency").elements()).isPositive();

		assertThat(device).isSymbolicLink();
		assertThat(Files.isRegularFile(device)).isFalse();
	}

	private void assumePosix() {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs links and rights");
	}

	@Test
	void aSpreadsheetKnowsTheEncodingByTheByteOrderMark() throws Exception {
		Path target = folder.resolve("out.csv");
		write(target, Audience.OWN_AGENCY, "agency");

		assertThat(text(target)).startsWith("\uFEFFid,name@en,name@fr,name@sw,").contains("\r\n");
	}

	@Test
	void noCellCanBeTakenForAFormulaAndAllComeBackAsTheyWere() throws Exception {
		Agency knbs = kenya.require(Agency.class, "knbs");
		for (String dangerous : List.of("=HYPERLINK(\"x\")", "+1", "-1", "@sum", "'=quoted", "''-1")) {
			kenya.execute(Commands.set(kenya, knbs, Literals.AGENCY__PHONE, dangerous));
			Path target = folder.resolve("out.csv");
			write(target, Audience.OWN_AGENCY, "agency");

			assertThat(text(target)).contains("'" + dangerous.replace("\"", "\"\""));
			assertThat(propose(kenya, target, "kind=agency").changes()).isEmpty();
		}
	}

	@Test
	void thePublicSeesOnlyDatasetsThatAreMarkedPublic() throws Exception {
		List<Dataset> all = kenya.all(Dataset.class);
		long open = all.stream().filter(Dataset::isSetConfidentiality)
				.filter(dataset -> dataset.getConfidentiality() == ConfidentialityClass.PUBLIC).count();
		ExportReport report = write(folder.resolve("out.csv"), Audience.PUBLIC, "dataset");

		assertThat((long) report.elements()).isEqualTo(open).isLessThan(all.size());
		assertThat((long) report.withheld()).isEqualTo(all.size() - open);
	}

	@Test
	void howAPersonCanBeReachedIsNotForThePublic() throws Exception {
		Person person = kenya.all(Person.class).get(0);
		kenya.execute(Commands.set(kenya, person, Literals.PERSON__EMAIL, "person@example.org"));
		kenya.execute(Commands.set(kenya, person, Literals.PERSON__PHONE, "+254 700 000 077"));

		write(folder.resolve("public.csv"), Audience.PUBLIC, "person");
		write(folder.resolve("members.csv"), Audience.MEMBERS, "person");

		assertThat(text(folder.resolve("public.csv"))).contains(person.getId()).doesNotContain("example.org", "+254");
		assertThat(text(folder.resolve("members.csv"))).contains("person@example.org", "+254 700 000 077");
	}

	@Test
	void membersSeeAllButConfidentialDatasets() throws Exception {
		Dataset hidden = kenya.all(Dataset.class).get(0);
		kenya.execute(
				Commands.set(kenya, hidden, Literals.DATASET__CONFIDENTIALITY, ConfidentialityClass.CONFIDENTIAL));
		Path target = folder.resolve("out.csv");
		write(target, Audience.MEMBERS, "dataset");

		assertThat(text(target)).doesNotContain("\n" + hidden.getId() + ",");
	}

	@Test
	void aHiddenDatasetIsNotBetrayedByWhatRefersToIt() throws Exception {
		Dataset hidden = kenya.all(Dataset.class).stream()
				.filter(dataset -> kenya.referencesTo(dataset).stream()
						.anyMatch(reference -> reference.getEStructuralFeature() == Literals.REQUIREMENT__DATASETS))
				.findFirst().orElseThrow();
		kenya.execute(
				Commands.set(kenya, hidden, Literals.DATASET__CONFIDENTIALITY, ConfidentialityClass.CONFIDENTIAL));
		Path target = folder.resolve("out.csv");
		ExportReport report = write(target, Audience.MEMBERS, "requirement");

		assertThat(text(target)).doesNotContain(hidden.getId());
		assertThat(report.withheld()).isPositive();
	}

	@Test
	void anInternalFeatureIsLeftOutAndCounted() throws Exception {
		Agency knbs = kenya.require(Agency.class, "knbs");
		kenya.execute(Commands.set(kenya, knbs, Literals.AGENCY__PHONE, "0700 424242"));
		kenya.execute(Commands.set(kenya, knbs, Literals.LIFECYCLE_ELEMENT__INTERNAL, List.of("phone")));
		Path target = folder.resolve("out.csv");

		assertThat(write(target, Audience.MEMBERS, "agency").withheld()).isEqualTo(1);
		assertThat(text(target)).doesNotContain("424242");
		assertThat(write(target, Audience.OWN_AGENCY, "agency").withheld()).isZero();
		assertThat(text(target)).contains("424242");
	}

	@Test
	void partsWithoutColumnAreToldAsLosses() throws Exception {
		DataSource census = kenya.require(DataSource.class, "knbs.census-2019");
		ExportReport report = write(folder.resolve("out.csv"), Audience.OWN_AGENCY, "data-source");

		assertThat(report.losses()).filteredOn(loss -> loss.element().equals(census.getId())).extracting(Loss::what)
				.anyMatch(what -> what.startsWith("Quality")).noneMatch(what -> what.startsWith("Datasets"));
	}

	@Test
	void identifiersGivenElsewhereHaveAColumnForEachScheme() throws Exception {
		Path target = folder.resolve("out.csv");
		write(target, Audience.OWN_AGENCY, "dataset");

		assertThat(text(target).lines().findFirst().orElseThrow()).contains(",local-identifiers@table-number,",
				",local-identifiers@volume,");
		assertThat(propose(kenya, target, "kind=dataset").changes()).isEmpty();
		bringIn(kenya, file(folder, "id,Table no,local-identifiers@isbn", "knbs.census-2019.v1-t2.2,2.2b,978-1"), "kind=dataset");
		Dataset table = kenya.require(Dataset.class, "knbs.census-2019.v1-t2.2");
		assertThat(table.getLocalIdentifiers()).extracting(one -> one.getScheme() + " " + one.getValue())
				.containsExactlyInAnyOrder("table-number 2.2b", "volume V1", "isbn 978-1");
	}

	@Test
	void whatAnImportKeptIsWrittenBack() throws Exception {
		bringIn(kenya, file(folder, "id,value,container,Label colour", "x.one,1,cl.sex,red", "x.two,2,cl.sex,"), "kind=code");
		Path target = folder.resolve("out.csv");
		ExportReport report = write(target, Audience.OWN_AGENCY, "code");

		assertThat(text(target).lines().findFirst().orElseThrow()).endsWith(",Label colour");
		assertThat(text(target).lines().filter(line -> line.startsWith("x.one,"))).singleElement().asString().endsWith(",red");
		assertThat(report.losses()).filteredOn(loss -> loss.element().equals("x.one")).singleElement()
				.satisfies(loss -> assertThat(loss.what()).contains(Labels.of(Literals.LIFECYCLE_ELEMENT__PROVENANCE)));
		assertThat(propose(kenya, target, "kind=code").changes()).isEmpty();
	}

	@Test
	void aTextInALanguageThatTheCatalogueDoesNotListIsWrittenToo() throws Exception {
		Agency knbs = kenya.require(Agency.class, "knbs");
		kenya.execute(Commands.add(kenya, knbs, Literals.IDENTIFIED_ELEMENT__NAME, Texts.text("so", "Xafiiska", null)));
		Path target = folder.resolve("out.csv");
		write(target, Audience.OWN_AGENCY, "agency");

		assertThat(text(target)).contains("name@so", "Xafiiska");
	}
}
