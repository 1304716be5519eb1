package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.model.CatalogueElement;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.Requirement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Saving;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.ExplorerView;
import org.orodha.ui.internal.explorer.Node;

/** The menus offer what several bundles contribute as one: in an order that makes sense, and nothing else. */
class MenusTest {

	private static final String LINE = "--";

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;

	@BeforeEach
	void aCatalogue() throws CoreException {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
	}

	@Test
	void theFileMenuBeginsWithWhatOpensAndReceives() {
		assertThat(menu("File")).startsWith("New Catalogue...", "Open Catalogue...", "Open as Table...", "Profile File...", LINE,
				"Receive Delivery...", "New");
	}

	@Test
	void theCatalogueMenuSavesChecksAndHarmonises() {
		assertThat(menu("Catalogue")).startsWith("Save Catalogue", "Check Now", "Harmonise...");
	}

	@Test
	void theDeliveryMenuFollowsTheCataloguesAndHasADeliverysMovesInTheirOrder() {
		assertThat(texts(bar())).containsSubsequence("File", "Edit", "Catalogue", "Delivery", "Window", "Help");
		assertThat(menu("Delivery")).containsExactly("Receive Delivery...", LINE, "Check Again", "Accept...", "Reject...",
				"Sign Off...", "Disseminate...", "Export Report...");
	}

	@Test
	void theMenusOfferNothingOfThePlatformThatIsOfNoUse() {
		List<String> offered = new ArrayList<>();
		collect(bar(), offered);
		assertThat(offered).contains("Help Contents", "Cheat Sheets...", "Preferences", "Receive Delivery...");
		assertThat(offered).noneMatch(text -> text.matches("(Team|Compare With|Replace With|Refactor|Build.*|Run.*|Debug.*|Navigate|Project)"));
	}

	private static void collect(Menu menu, List<String> offered) {
		notify(menu, SWT.Show);
		for (MenuItem item : menu.getItems()) {
			offered.add(text(item));
			if (item.getMenu() != null)
				collect(item.getMenu(), offered);
		}
		notify(menu, SWT.Hide);
	}

	@Test
	void aDatasetsMenuOffersWhatCanBeDoneWithIt() throws Exception {
		DataSource border = ModelFactory.eINSTANCE.createDataSource();
		Dataset arrivals = bench.monthlyArrivals();
		border.getDatasets().add(arrivals);
		bench.add(catalogue, border, "dis.border", "Border crossings");
		assertThat(popup(border, arrivals))
				.containsExactly("Receive Delivery...", "Describe from a File...", "New", LINE, "Delete", LINE, "Save Catalogue", "Check Now", LINE,
						"Import into Catalogue...", "Export Catalogue...");
	}

	@Test
	void aRequirementsMenuOffersWhatCanBeDoneWithIt() throws Exception {
		Requirement inflow = bench.add(catalogue, ModelFactory.eINSTANCE.createRequirement(), "inflow", "Inflow");
		assertThat(popup(inflow, inflow))
				.containsExactly("Harmonise...", "New", LINE, "Delete", LINE, "Save Catalogue", "Check Now", LINE,
						"Import into Catalogue...", "Export Catalogue...");
	}

	@Test
	void aDeliverysMenuOffersWhatCanBeDoneWithIt() throws Exception {
		Delivery january = bench.add(catalogue, ModelFactory.eINSTANCE.createDelivery(), "january", "January");
		assertThat(popup(january, january))
				.containsExactly("New", LINE, "Check Again", "Accept...", "Reject...", "Sign Off...", "Disseminate...",
						"Export Report...", LINE, "Delete", LINE, "Save Catalogue", "Check Now", LINE,
						"Import into Catalogue...", "Export Catalogue...");
	}

	private List<String> popup(CatalogueElement file, IdentifiedElement element) throws Exception {
		Saving.save(catalogue);
		ExplorerView explorer = (ExplorerView) bench.page().showView(ExplorerView.ID);
		bench.page().activate(explorer);
		Node node = Stream.iterate(List.<Node>of(bench.node(catalogue, file)), nodes -> !nodes.isEmpty(),
				nodes -> nodes.stream().flatMap(above -> above.children().stream()).toList()).flatMap(List::stream)
				.filter(candidate -> candidate instanceof ElementNode shown && shown.element() == element).findFirst().orElseThrow();
		bench.until("the element is selected", () -> {
			explorer.selectReveal(new StructuredSelection(node));
			return !explorer.getCommonViewer().getStructuredSelection().isEmpty();
		});
		return offered(explorer.getCommonViewer().getControl().getMenu());
	}

	private List<String> menu(String name) {
		return offered(Arrays.stream(bar().getItems()).filter(item -> text(item).equals(name)).findFirst().orElseThrow().getMenu());
	}

	private Menu bar() {
		return bench.page().getWorkbenchWindow().getShell().getMenuBar();
	}

	private static List<String> offered(Menu menu) {
		notify(menu, SWT.Show);
		try {
			return texts(menu);
		} finally {
			notify(menu, SWT.Hide);
		}
	}

	private static void notify(Menu menu, int type) {
		Event event = new Event();
		event.widget = menu;
		menu.notifyListeners(type, event);
	}

	private static List<String> texts(Menu menu) {
		List<String> texts = new ArrayList<>();
		for (MenuItem item : menu.getItems())
			texts.add((item.getStyle() & SWT.SEPARATOR) != 0 ? LINE : text(item));
		return texts;
	}

	private static String text(MenuItem item) {
		return item.getText().replace("&", "").replaceAll("\t.*", "");
	}
}
