// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.model.Severity;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.ModelFactory;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.CatalogueSaver;
import org.orodha.ui.internal.problems.Markers;

class ProblemsTest {

	private static final String QUICK_FIX = "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals";

	@RegisterExtension
	final Bench bench = new Bench();

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

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
			assertThat(explain.getDescription()).contains(CatalogueRule.OWNER_MISSING.title(), CatalogueRule.OWNER_MISSING.why(),
					CatalogueRule.OWNER_MISSING.mend());
		});
		assertThat(IDE.getMarkerHelpRegistry().getResolutions(own)).isEmpty();
	}

	@Test
	void everyProblemOfABrokenCatalogueIsMendedByItsQuickFixAndUndone() throws Exception {
		OpenCatalogue made = bench.create(folder.resolve("mine"), "My catalogue");
		Agency bureau = bench.add(made, ModelFactory.eINSTANCE.createAgency(), "knbs", "Bureau of Statistics");
		DataSource census = ModelFactory.eINSTANCE.createDataSource();
		census.setOwner(bureau);
		bench.add(made, census, "knbs.census", "Census");
		CatalogueSaver.save(made);
		Path file = made.fileOf(census).orElseThrow().getLocation().toPath();
		Files.writeString(file.resolveSibling("knbs.copy.orodha"), Files.readString(file));
		Files.writeString(file, Files.readString(file).replace("id:knbs\"", "id:gone\""));
		OpenCatalogue broken = bench.opened(made.project());
		bench.catalogues().reload(broken.project());
		bench.until("the broken catalogue is open", () -> bench.catalogues().find(made.project()).filter(open -> open != made).isPresent());
		OpenCatalogue catalogue = bench.catalogues().find(made.project()).orElseThrow();
		bench.checked();

		assertThat(errors(catalogue)).extracting(error -> error.getAttribute(Markers.RULE, "")).contains("OR-0003", "OR-0004");
		while (!errors(catalogue).isEmpty()) {
			IMarker error = errors(catalogue).get(0);
			Object before = catalogue.catalogue().editingDomain().getCommandStack().getMostRecentCommand();
			IDE.getMarkerHelpRegistry().getResolutions(error)[0].run(error);
			assertThat(catalogue.catalogue().editingDomain().getCommandStack().getMostRecentCommand()).as(error.getAttribute(IMarker.MESSAGE, ""))
					.isNotSameAs(before);
			bench.run("org.orodha.ui.validate");
			bench.checked();
		}
		assertThat(catalogue.catalogue().all(DataSource.class)).extracting(DataSource::getId).containsExactlyInAnyOrder("knbs.census",
				"knbs.census-2");
		while (catalogue.catalogue().editingDomain().getCommandStack().canUndo())
			catalogue.catalogue().undo();
		assertThat(catalogue.catalogue().all(DataSource.class)).extracting(DataSource::getId).containsExactly("knbs.census", "knbs.census");
	}

	@Test
	void problemsUnfoldWithTheirSigns() throws Exception {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		bench.checked();
		new Markers(catalogue.project()).show(Arrays.stream(Severity.values())
				.map(severity -> Finding.of(CatalogueRule.OWNER_MISSING, severity + ": x has no owner").severity(severity).build()).toList(), null);
		IViewPart view = bench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		Tree tree = Answers.all(view.getSite().getShell(), Tree.class).filter(each -> each.getColumnCount() > 0 && each.isVisible()).findFirst().orElseThrow();
		bench.until("problems are shown", () -> tree.getItemCount() > 0 && tree.getItem(0).getItemCount() > 0);

		for (TreeItem group : tree.getItems()) {
			Event unfolding = new Event();
			unfolding.item = group;
			tree.notifyListeners(SWT.Expand, unfolding);
			group.setExpanded(true);
		}

		assertThat(tree.getItems()).isNotEmpty()
				.allSatisfy(group -> assertThat(group.getItems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.getImage()).as(problem.getText()).isNotNull()));
	}

	@Test
	void quickFixStandsInTheMenuOfProblems() {
		assertThat(PlatformUI.getWorkbench().getActivitySupport().getActivityManager().getIdentifier("org.eclipse.ui.ide/" + QUICK_FIX).isEnabled())
				.isTrue();
	}

	private List<IMarker> errors(OpenCatalogue catalogue) {
		return bench.findings(catalogue).stream()
				.filter(marker -> marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO) == IMarker.SEVERITY_ERROR).toList();
	}

	private static IMarker marker(OpenCatalogue catalogue, Finding finding) throws Exception {
		new Markers(catalogue.project()).show(List.of(finding), null);
		return Arrays.stream(catalogue.project().findMarkers(Markers.TYPE, false, IResource.DEPTH_INFINITE))
				.filter(each -> each.getAttribute(Markers.RULE, "").equals(finding.rule())).findFirst().orElseThrow();
	}
}
