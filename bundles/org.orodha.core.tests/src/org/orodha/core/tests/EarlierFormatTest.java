// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.core.tests.Catalogues.contents;
import static org.orodha.core.tests.Catalogues.open;
import static org.orodha.core.tests.Catalogues.save;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Kinds;
import org.orodha.model.CatalogueElement;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Dataset;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Requirement;
import org.orodha.model.VerbatimValue;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A catalogue of every kind of element that Orodha wrote in version 1 of the format. */
class EarlierFormatTest {

	private static final String CENSUS = "knbs/data-source/knbs.census-2019.orodha";
	private static final String TABLE = "knbs.census-2019.v1-t2.2";
	private static final Set<String> KINDS_SINCE = Set.of("article", "case", "change-request", "flow", "holiday", "holiday-calendar",
			"review");

	@TempDir
	Path folder;
	private Catalogue catalogue;

	@BeforeEach
	void unpack() throws Exception {
		try (InputStream stored = EarlierFormatTest.class.getResourceAsStream("catalogue-1.zip");
				ZipInputStream files = new ZipInputStream(stored)) {
			for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry())
				if (!file.isDirectory()) {
					Path path = folder.resolve(file.getName());
					Files.createDirectories(path.getParent());
					Files.copy(files, path);
				}
		}
		catalogue = open(folder);
	}

	private Dataset table() {
		return catalogue.require(Dataset.class, TABLE);
	}

	@Test
	void opensWithoutAComplaintButOfWhatNobodyKnows() {
		assertThat(catalogue.loadFindings()).extracting(Finding::rule).containsExactly("OR-0002");
		assertThat(Kinds.names()).filteredOn(kind -> !KINDS_SINCE.contains(kind) && catalogue.ofKind(Kinds.named(kind).orElseThrow()).isEmpty()).isEmpty();
	}

	@Test
	void openingAndSavingChangesNoFile() throws Exception {
		Map<String, String> before = contents(folder);
		catalogue.editingDomain();

		assertThat(catalogue.isDirty()).isFalse();
		assertThat(catalogue.save(new NullProgressMonitor())).isEmpty();
		assertThat(contents(folder)).isEqualTo(before);
	}

	@Test
	void numbersOfTablesAndVolumesAreLocalIdentifiers() {
		assertThat(LocalIdentifiers.in(table(), "table-number")).contains("2.2");
		assertThat(LocalIdentifiers.in(table(), "volume")).contains("V1");
		assertThat(LocalIdentifiers.in(catalogue.require(Requirement.class, "comesa.table-01"), "table-number")).contains("M1");
	}

	@Test
	void whatADatasetSaidOfItsLifeIsThere() {
		Dataset dataset = catalogue.require(Dataset.class, "knbs.census-2019.v3-t2.4a");

		assertThat(dataset.getStatus()).isEqualTo(LifecycleStatus.ADOPTED);
		assertThat(dataset.getProvenance().getOrigin()).isEqualTo("DataCatalogue.csv");
		assertThat(dataset.getVerbatim()).extracting(VerbatimValue::getValue).containsExactly("V3_T2.4a", "Table 2. 4a");
	}

	@Test
	void whatAnImportKeptOfACodeStandsBesideTheCode() {
		CodeList posts = catalogue.require(CodeList.class, "cl.border-post");

		assertThat(catalogue.require(Code.class, "cl.border-post.air").getVerbatim()).singleElement().satisfies(kept -> {
			assertThat(kept.getField()).isEqualTo("Old name");
			assertThat(kept.getValue()).isEqualTo("Taveta (old)");
		});
		assertThat(posts.getVerbatim()).extracting(VerbatimValue::getField).containsExactly("cl.border-post.gone/Old name",
				"Remark / office");
	}

	@Test
	void aChangedElementIsWrittenInTheNewFormAndTheCatalogueSaysSo() throws Exception {
		Map<String, String> before = contents(folder);
		catalogue.execute(Commands.set(catalogue, table(), Literals.LIFECYCLE_ELEMENT__VERSION, "2"));

		assertThat(catalogue.save(new NullProgressMonitor())).containsExactlyInAnyOrder(CENSUS, "catalogue.orodha");
		Map<String, String> after = contents(folder);
		assertThat(after.get(CENSUS)).contains("orodha.org/model/2\"").doesNotContain("tableNumber=", "volume=")
				.contains("<localIdentifiers scheme=\"table-number\" value=\"2.2\"/>").contains("seenInFuture=\"kept\"");
		assertThat(after.get("catalogue.orodha")).isEqualTo(before.get("catalogue.orodha").replace("model/1", "model/2"));
		after.keySet().removeAll(List.of(CENSUS, "catalogue.orodha"));
		before.keySet().removeAll(List.of(CENSUS, "catalogue.orodha"));
		assertThat(after).isEqualTo(before);
		catalogue = open(folder);
		assertThat(table().getVersion()).isEqualTo("2");
		assertThat(LocalIdentifiers.in(table(), "volume")).contains("V1");
	}

	@Test
	void aChangeThatIsTakenBackLeavesTheFileAsItIs() throws Exception {
		Map<String, String> before = contents(folder);
		catalogue.execute(Commands.set(catalogue, table(), Literals.LIFECYCLE_ELEMENT__VERSION, "2"));
		catalogue.undo();

		assertThat(catalogue.save(new NullProgressMonitor())).isEmpty();
		assertThat(contents(folder)).isEqualTo(before);
	}

	@Test
	void nothingIsLostWhereEverythingIsWrittenAnew() throws Exception {
		Map<String, String> before = contents(folder);
		for (CatalogueElement element : catalogue.all(CatalogueElement.class))
			touch(element);
		save(catalogue);
		Map<String, String> after = contents(folder);

		assertThat(after.keySet()).isEqualTo(before.keySet());
		for (String path : before.keySet()) {
			assertThat(after.get(path)).as(path).contains("orodha.org/model/2\"");
			List<String> missing = new ArrayList<>(facts(before.get(path)));
			facts(after.get(path)).forEach(missing::remove);
			assertThat(missing).as(path).isEmpty();
		}
	}

	private void touch(LifecycleElement element) {
		catalogue.execute(Commands.set(catalogue, element, Literals.LIFECYCLE_ELEMENT__INTERNAL, List.of("note", "version")));
	}

	/** Every value and text of a file, those with a new place as they stand there. */
	private static List<String> facts(String xml) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		Document document = factory.newDocumentBuilder()
				.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
		List<String> facts = new ArrayList<>();
		NodeList elements = document.getElementsByTagName("*");
		for (int number = 0; number < elements.getLength(); number++) {
			Node element = elements.item(number);
			NamedNodeMap attributes = element.getAttributes();
			for (int position = 0; position < attributes.getLength(); position++)
				if (!attributes.item(position).getNodeName().startsWith("xml"))
					facts.addAll(fact(attributes.item(position).getNodeName(), attributes.item(position).getNodeValue()));
			Node text = element.getFirstChild();
			if (text instanceof org.w3c.dom.Text && !text.getNodeValue().isBlank())
				facts.add(element.getNodeName() + ": " + text.getNodeValue());
		}
		return facts;
	}

	private static List<String> fact(String name, String value) {
		return switch (name) {
		case "tableNumber" -> List.of("scheme=table-number", "value=" + value);
		case "volume" -> List.of("scheme=volume", "value=" + value);
		case "field" -> List.of("field=" + value.replace("cl.border-post.air/", ""));
		default -> List.of(name + "=" + value);
		};
	}
}
