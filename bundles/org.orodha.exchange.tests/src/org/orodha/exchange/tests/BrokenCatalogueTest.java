// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Option;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Exports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.DataSource;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Procedure;
import org.orodha.model.ModelPackage.Literals;

/** Whatever stands in one file, the rest of the catalogue is listed, shown, checked and exported. */
class BrokenCatalogueTest {

	/** The options by which an exporter is told the one element that it writes. */
	private static final Map<String, Class<? extends IdentifiedElement>> ONE = Map.of("dataset", Dataset.class, "flow", Flow.class,
			"procedure", Procedure.class);

	/** Those who see everything and those who see least; the others are between them. */
	private static final Set<Audience> ENDS = Set.of(Audience.OWN_AGENCY, Audience.PUBLIC);
	private static final boolean LONG = System.getenv("ORODHA_LONG_TESTS") != null;
	/** Of the elements with a fault, an exporter of one element is tried on each in a long run, else on each of so many. */
	private static final int STEP = LONG ? 1 : 11;

	private static final List<String> LANGUAGES = List.of("en", "fr");
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<orodha:%s xmi:version=\"2.0\" "
			+ "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
			+ "xmlns:orodha=\"https://orodha.org/model/1\"%s>\n%s\n</orodha:%s>\n";

	@TempDir
	Path folder;

	@BeforeEach
	void aSoundCatalogue() throws Exception {
		Catalogue.create(new FolderStorage(folder), "Sound", LANGUAGES);
		write("sound.orodha", "Agency", " id=\"sound\" acronym=\"SO\"", "  <name language=\"en\" value=\"Sound agency\"/>\n"
				+ "  <name language=\"fr\" value=\"Agence saine\"/>");
		write("concept.orodha", "Concept", " id=\"concept\"",
				"  <name language=\"en\" value=\"Concept\"/>\n  <owner href=\"id:sound\"/>");
	}

	private void write(String file, String kind, String attributes, String content) throws IOException {
		Files.writeString(folder.resolve(file), HEAD.formatted(kind, attributes, content, kind));
	}

	/** What may stand in place of a reference's target. */
	private static final Map<String, String> TARGETS = new TreeMap<>(Map.of("unresolved", "id:gone", "wrong kind",
			"id:concept", "agency", "id:sound", "file", "file:/etc/passwd", "http", "http://example.org/x#y", "platform",
			"platform:/plugin/org.orodha.core/plugin.xml", "java", "java://java.lang.Runtime", "empty", "", "relative",
			"sound.orodha#/", "itself", "id:evil"));

	/** What may be wrong in a feature: the attributes and the content of a file, by what is wrong. */
	private static Map<String, String[]> faults(EClass kind, EStructuralFeature feature) {
		Map<String, String[]> faults = faults(kind, feature, 0);
		faults.replaceAll((name, text) -> new String[] { withId(feature, " id=\"evil\"", text[0]), text[1] });
		return faults;
	}

	/** An element needs an identifier to be referred to, unless that is what is wrong. */
	private static String withId(EStructuralFeature feature, String id, String attributes) {
		return feature == Literals.IDENTIFIED_ELEMENT__ID ? attributes : id + attributes;
	}

	private static Map<String, String[]> faults(EClass kind, EStructuralFeature feature, int depth) {
		Map<String, String[]> faults = new TreeMap<>();
		String name = feature.getName();
		if (feature instanceof EAttribute) {
			faults.put("empty", new String[] { " " + name + "=\"\"", "" });
			faults.put("nonsense", new String[] { " " + name + "=\"§ 9%(\"", "" });
			faults.put("element", new String[] { "", "<" + name + "><" + name + "/></" + name + ">" });
			return faults;
		}
		EReference reference = (EReference) feature;
		TARGETS.forEach((fault, target) -> {
			faults.put(fault, new String[] { "", "<" + name + " href=\"" + target + "\"/>" });
			faults.put("typed " + fault,
					new String[] { "", "<" + name + " xsi:type=\"orodha:" + concrete(reference) + "\" href=\"" + target + "\"/>" });
			faults.put("attribute " + fault, new String[] { " " + name + "=\"" + target + "\"", "" });
		});
		faults.put("absent", new String[] { "", "<" + name + "/>" });
		faults.put("another kind", new String[] { "", "<" + name + " xsi:type=\"orodha:Provenance\"/>" });
		faults.put("no kind", new String[] { "", "<" + name + " xsi:type=\"orodha:Nonsense\"/>" });
		faults.put("abstract kind", new String[] { "", "<" + name + " xsi:type=\"orodha:IdentifiedElement\"/>" });
		if (reference.isContainment() && depth < 2)
			for (EStructuralFeature inner : reference.getEReferenceType().getEAllStructuralFeatures())
				if (inner.getEContainingClass() == reference.getEReferenceType() || depth == 0)
					faults(reference.getEReferenceType(), inner, depth + 1).forEach((fault, text) -> faults
							.put(inner.getName() + ": " + fault,
									new String[] { "", "<" + name + partId(reference, inner, text[0]) + ">" + text[1] + "</" + name + ">" }));
		return faults;
	}

	private static String partId(EReference reference, EStructuralFeature feature, String attributes) {
		return Literals.IDENTIFIED_ELEMENT.isSuperTypeOf(reference.getEReferenceType())
				? withId(feature, " id=\"evil-" + reference.getName() + "\"", attributes)
				: attributes;
	}

	private static String concrete(EReference reference) {
		return reference.getEReferenceType().isAbstract() ? "Dataset" : reference.getEReferenceType().getName();
	}

	private static Stream<EClass> kinds() {
		return Kinds.all().stream().filter(kind -> Kinds.isTopLevel(kind) || kind == Literals.CATALOGUE);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void noFaultTakesMoreDownThanItsElement(EClass kind) throws Exception {
		with(kind, kind.getEAllStructuralFeatures(), catalogue -> {
			for (Contribution<Exporter> exporter : Installed.exporters().list())
				if (ONE.keySet().stream().noneMatch(name -> needs(exporter, name)))
					for (Audience audience : audiences(exporter))
						export(catalogue, exporter, audience, Map.of("kind", Kinds.name(kind)));
		});
	}

	private static Set<Audience> audiences(Contribution<Exporter> exporter) {
		if (exporter.folder())
			return Set.of(Audience.OWN_AGENCY);
		return LONG ? Set.of(Audience.values()) : ENDS;
	}

	@Test
	void noFaultInADatasetFailsAnExporterOfOne() throws Exception {
		with(Literals.DATA_SOURCE, List.of(Literals.DATA_SOURCE__DATASETS), catalogue -> exportEach(catalogue, "dataset"));
	}

	@Test
	void noFaultInAFlowFailsAnExporterOfOne() throws Exception {
		with(Literals.FLOW, Literals.FLOW.getEAllStructuralFeatures(), catalogue -> exportEach(catalogue, "flow"));
	}

	@Test
	void noFaultInASourceFailsAnExporterOfOne() throws Exception {
		with(Literals.DATA_SOURCE, Literals.DATA_SOURCE.getEAllStructuralFeatures(), catalogue -> {
			for (String exporter : List.of("ddi", "datapackage"))
				for (DataSource source : some(catalogue, DataSource.class))
					export(catalogue, Installed.exporters().find(exporter).orElseThrow(), Audience.PUBLIC, Map.of("source", source.getId()));
		});
	}

	private void exportEach(Catalogue catalogue, String option) {
		for (Contribution<Exporter> exporter : Installed.exporters().list())
			if (needs(exporter, option))
				for (IdentifiedElement element : some(catalogue, ONE.get(option)))
					export(catalogue, exporter, Audience.PUBLIC, Map.of(option, element.getId()));
	}

	private static <T extends IdentifiedElement> List<T> some(Catalogue catalogue, Class<T> kind) {
		List<T> named = catalogue.all(kind).stream().filter(element -> !element.getId().isEmpty()).toList();
		return IntStream.range(0, named.size()).filter(place -> place % STEP == 0).mapToObj(named::get).toList();
	}

	private static boolean needs(Contribution<Exporter> exporter, String name) {
		return exporter.options().stream().anyMatch(option -> option.name().equals(name) && option.required());
	}

	private interface Look {

		void at(Catalogue catalogue) throws Exception;
	}

	/** Puts every fault of the features into the catalogue, each into an element of its own, and looks at all of it. */
	private void with(EClass kind, List<EStructuralFeature> features, Look look) throws Exception {
		int number = 0;
		for (EStructuralFeature feature : features)
			for (String[] text : faults(kind, feature).values()) {
				number++;
				write("evil" + number + ".orodha", kind.getName(), text[0].replace("\"evil", "\"evil" + number),
						text[1].replace("\"evil", "\"evil" + number));
			}
		look.at(lookAtEverything());
	}

	private void export(Catalogue catalogue, Contribution<Exporter> exporter, Audience audience, Map<String, String> values) {
		Map<String, String> options = new TreeMap<>(values);
		options.keySet().retainAll(exporter.options().stream().map(Option::name).toList());
		exporter.options().stream().filter(option -> option.required() && option.type() == Option.Type.LANGUAGE)
				.forEach(option -> options.putIfAbsent(option.name(), "fr"));
		if (new Exports(new Guard()).export(catalogue, exporter, folder.resolve("export-" + exporter.id()),
				OptionValues.of(exporter.options(), options), audience, new NullProgressMonitor()) instanceof Outcome.Failed<?> failed)
			assertThat(failed.finding().rule()).as(failed.finding().message()).isNotEqualTo(CatalogueRule.PLUGIN_FAILED.id());
	}

	private Catalogue lookAtEverything() throws Exception {
		Catalogue catalogue = Catalogue.open(new FolderStorage(folder), new NullProgressMonitor());
		assertThat(catalogue.find(IdentifiedElement.class, "sound")).isPresent();
		for (EClass kind : Kinds.all())
			for (IdentifiedElement element : catalogue.ofKind(kind))
				show(element);
		List<Finding> findings = new Validation(new Guard()).run(catalogue, Installed.validators().list(),
				new NullProgressMonitor());
		assertThat(findings).filteredOn(finding -> finding.rule().equals(CatalogueRule.PLUGIN_FAILED.id())).extracting(Finding::message).isEmpty();
		return catalogue;
	}

	private static void show(EObject element) {
		assertThat(Labels.of(element, LANGUAGES)).isNotNull();
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures())
			assertThat(Labels.value(element.eGet(feature), LANGUAGES)).isNotNull();
		element.eContents().forEach(BrokenCatalogueTest::show);
	}
}
