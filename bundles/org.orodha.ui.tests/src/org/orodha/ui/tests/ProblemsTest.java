// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.problems.Markers;

class ProblemsTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	@Test
	void aFindingOffersWhatItsRuleMeansAndOneOfNoPlugInOffersNothing() throws Exception {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		bench.checked();
		IMarker registered = marker(catalogue, Finding.of(CatalogueRule.OWNER_MISSING, "x has no owner").build());
		IMarker own = catalogue.project().createMarker(Markers.TYPE, Map.of(Markers.RULE, "AG-01"));

		IMarkerResolution[] offered = IDE.getMarkerHelpRegistry().getResolutions(registered);
		assertThat(offered).singleElement().isInstanceOfSatisfying(IMarkerResolution2.class, explain -> {
			assertThat(explain.getLabel()).contains("OR-0007");
			assertThat(explain.getDescription()).contains(CatalogueRule.OWNER_MISSING.title(), CatalogueRule.OWNER_MISSING.explanation());
		});
		assertThat(IDE.getMarkerHelpRegistry().getResolutions(own)).isEmpty();
	}

	private static IMarker marker(OpenCatalogue catalogue, Finding finding) throws Exception {
		new Markers(catalogue.project()).show(List.of(finding), null);
		return Arrays.stream(catalogue.project().findMarkers(Markers.TYPE, false, IResource.DEPTH_INFINITE))
				.filter(each -> each.getAttribute(Markers.RULE, "").equals(finding.rule())).findFirst().orElseThrow();
	}
}
