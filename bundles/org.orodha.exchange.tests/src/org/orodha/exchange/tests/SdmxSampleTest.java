// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.kenya;
import static org.orodha.exchange.tests.Exchange.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.xml.transform.stream.StreamSource;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.text.Labels;
import org.orodha.model.Agency;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Topic;

/** A whole catalogue goes out as structures of SDMX-ML and comes in again. */
class SdmxSampleTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "2.1", "3.0" })
	void theSampleGoesOutAndInAgainAndDiffersOnlyWhereTheReportSaysSo(String version) throws Exception {
		Catalogue kenya = kenya(folder.resolve("kenya"));
		Path target = folder.resolve("kenya.xml");
		ExportReport report = export(kenya, "sdmx", target, Audience.OWN_AGENCY, "version=" + version);
		if (version.equals("2.1"))
			SdmxFiles.schema(folder).newValidator().validate(new StreamSource(target.toFile()));
		Catalogue back = Exchange.empty(folder.resolve("back"));

		Proposal proposal = result("sdmx", back, target);
		Imports.apply(back, proposal, Imported.owners(proposal));

		assertThat(proposal.conflicts()).isEmpty();
		assertThat(differences(kenya, back, report)).as("not told").isEmpty();
		if (version.equals("3.0"))
			assertThat(result("sdmx", kenya, target).changes()).as("into the same catalogue").isEmpty();
	}

	private static List<String> differences(Catalogue before, Catalogue after, ExportReport report) {
		Map<String, Set<String>> lost = new TreeMap<>();
		report.losses().forEach(loss -> lost.computeIfAbsent(loss.element(), none -> new TreeSet<>()).add(loss.what()));
		List<String> differences = new ArrayList<>();
		for (Class<? extends IdentifiedElement> kind : List.of(Agency.class, Concept.class, CodeList.class, Topic.class, Dataset.class)) {
			assertThat(after.all(kind)).extracting(IdentifiedElement::getId).as(kind.getSimpleName())
					.containsExactlyInAnyOrderElementsOf(before.all(kind).stream().map(IdentifiedElement::getId).toList());
			for (IdentifiedElement element : before.all(kind))
				compare(element, after.require(kind, element.getId()), lost, differences);
		}
		return differences;
	}

	private static void compare(IdentifiedElement before, IdentifiedElement after, Map<String, Set<String>> lost, List<String> differences) {
		Map<String, IdentifiedElement> parts = new TreeMap<>();
		after.eContents().stream().filter(IdentifiedElement.class::isInstance).map(IdentifiedElement.class::cast)
				.forEach(part -> parts.put(part.getId(), part));
		for (EStructuralFeature feature : before.eClass().getEAllStructuralFeatures()) {
			if (Set.of(Literals.LIFECYCLE_ELEMENT__STATUS, Literals.LIFECYCLE_ELEMENT__PROVENANCE).contains(feature) || feature.isDerived())
				continue;
			String one = said(before.eGet(feature));
			String other = said(after.eGet(feature));
			boolean told = lost.getOrDefault(before.getId(), Set.of()).stream()
					.anyMatch(what -> what.startsWith(Labels.of(feature) + ":") || what.startsWith("its values") || what.startsWith("it has no owner"));
			if (!one.equals(other) && !told)
				differences.add(before.getId() + " " + feature.getName() + ": " + one + " -> " + other);
		}
		for (EObject part : before.eContents())
			if (part instanceof IdentifiedElement each && parts.get(each.getId()) instanceof IdentifiedElement found)
				compare(each, found, lost, differences);
	}

	private static String said(Object value) {
		if (value instanceof List<?> list)
			return list.stream().map(SdmxSampleTest::said).sorted().toList().toString();
		if (value instanceof LocalizedText text)
			return text.getLanguage() + "=" + text.getValue();
		return value instanceof IdentifiedElement element ? Labels.id(element) : String.valueOf(value);
	}
}
