// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.insight.tests.SmallCatalogue.named;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.picture.Picture;
import org.orodha.core.text.FilterWords;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.use.Sense;
import org.orodha.insight.use.UseFilter;
import org.orodha.insight.use.UseGraph;
import org.orodha.insight.use.UseLine;
import org.orodha.insight.use.UsePicture;
import org.orodha.insight.use.UseReport;
import org.orodha.insight.use.UseReport.Mark;
import org.orodha.insight.use.UseSheet;
import org.orodha.insight.use.UseTree;
import org.orodha.insight.use.UsedElement;
import org.orodha.model.Agency;
import org.orodha.model.Article;
import org.orodha.model.CatalogueElement;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.Flow;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Product;
import org.orodha.model.Variable;

/** An act with an article, a flow that names it, the dataset that goes by it, its delivery and the figures published from it. */
class UseTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@TempDir
	Path folder;
	private Catalogue catalogue;
	private final Agency office = named(MAKE.createAgency(), "office", "Office");
	private final LegalInstrument act = named(MAKE.createLegalInstrument(), "act", "Act");
	private final Article article = named(MAKE.createArticle(), "act.7", "Article 7");
	private final DataSource source = named(MAKE.createDataSource(), "source", "Source");
	private final Dataset dataset = named(MAKE.createDataset(), "dataset", "Dataset");
	private final Flow flow = named(MAKE.createFlow(), "flow", "Flow");
	private final Delivery delivery = named(MAKE.createDelivery(), "delivery", "Delivery");
	private final Product figures = named(MAKE.createProduct(), "figures", "Figures");

	@BeforeEach
	void anActAndWhatRestsOnIt() throws CatalogueException {
		catalogue = Catalogue.create(new FolderStorage(folder), "Country", List.of("en"));
		act.getArticles().add(article);
		source.setOwner(office);
		source.getDatasets().add(dataset);
		flow.getDatasets().add(dataset);
		flow.setInstrument(act);
		flow.getArticles().add(article);
		delivery.setDataset(dataset);
		figures.getDatasets().add(dataset);
		for (CatalogueElement element : List.of(office, act, source, flow, delivery, figures))
			catalogue.execute(Commands.add(catalogue, element));
	}

	private UseGraph graph() {
		return UseGraph.of(catalogue, List.of("en"));
	}

	private UseTree tree(String id, UseFilter filter, int groupFrom) {
		UseGraph graph = graph();
		return new UseTree(graph, graph.find(id).orElseThrow(), filter, groupFrom);
	}

	/** The lines as texts: step, element or number, mark. */
	private List<String> told(String id, Sense sense, int steps) {
		return texts(UseReport.of(tree(id, UseFilter.NONE, 0), List.of(sense), steps));
	}

	private static List<String> texts(UseReport report) {
		return report.entries().stream().map(entry -> entry.step() + " " + entry.line().element().map(UsedElement::id).orElseGet(entry.line()::name)
				+ " (" + entry.line().relation().label() + ")" + (entry.mark() == Mark.NONE ? "" : " " + entry.mark())).toList();
	}

	@Test
	void fromAnArticleToThePublishedFigures() {
		assertThat(told("act.7", Sense.BY, 2)).containsExactly("1 dataset (By a flow)", "2 delivery (Dataset)", "2 flow (Datasets)",
				"2 figures (Datasets)", "1 flow (Articles)");
	}

	@Test
	void fromThePublishedFiguresBackToTheArticle() {
		act.setOwner(office);

		assertThat(told("figures", Sense.FROM, 3)).containsExactly("1 dataset (Datasets)", "2 act.7 (By a flow)", "3 act (Part) TOLD",
				"2 source (Part)", "3 office (Owner)", "2 act (By a flow)", "3 office (Owner)");
	}

	@Test
	void whatAnInstrumentCoversRestsOnItThoughTheInstrumentNamesIt() {
		catalogue.execute(Commands.set(catalogue, flow, Literals.FLOW__INSTRUMENT, null));
		catalogue.execute(Commands.set(catalogue, flow, Literals.FLOW__ARTICLES, List.of()));
		act.getCovers().add(dataset);

		assertThat(told("act", Sense.BY, 1)).contains("1 dataset (Covers) MORE");
		assertThat(told("dataset", Sense.FROM, 1)).contains("1 act (Covers)");
		assertThat(told("dataset", Sense.BY, 1)).noneMatch(line -> line.contains("act"));
	}

	@Test
	void circlesAreToldAndNotFollowed() {
		Concept first = named(MAKE.createConcept(), "first", "First");
		Concept second = named(MAKE.createConcept(), "second", "Second");
		first.setBroader(second);
		second.setBroader(first);
		catalogue.execute(Commands.add(catalogue, first));
		catalogue.execute(Commands.add(catalogue, second));

		assertThat(told("first", Sense.BY, 9)).containsExactly("1 second (Broader)", "2 first (Broader) CIRCLE");
		UseLine circle = tree("first", UseFilter.NONE, 0).first(Sense.BY).getFirst().children().getFirst();
		assertThat(circle.hasChildren()).isFalse();
		assertThat(circle.children()).isEmpty();
	}

	@Test
	void manyOfAKindAreCountedAndUnfoldByName() {
		for (int number = 1; number <= 12; number++)
			dataset.getVariables().add(named(MAKE.createVariable(), "v" + number, "Variable " + number));

		UseTree grouped = tree("dataset", UseFilter.NONE, 12);
		assertThat(texts(UseReport.of(grouped, List.of(Sense.BY), 1))).containsExactly("1 delivery (Dataset)", "1 flow (Datasets)", "1 figures (Datasets)",
				"1 12 Variables (Part)");
		UseLine group = grouped.first(Sense.BY).getLast();
		assertThat(group.children()).extracting(UseLine::name).startsWith("Variable 1", "Variable 2").endsWith("Variable 12");
		assertThat(group.children()).allMatch(line -> line.under().id().equals("dataset"));
		assertThat(tree("dataset", UseFilter.NONE, 13).first(Sense.BY)).hasSize(15);
	}

	@Test
	void aFilterLeavesTheWaysToWhatIsWanted() {
		UseFilter products = new UseFilter(Set.of(Literals.PRODUCT), FilterWords.of(""));
		UseFilter words = new UseFilter(Set.of(), FilterWords.of("figu"));

		for (UseFilter filter : List.of(products, words))
			assertThat(texts(UseReport.of(tree("act.7", filter, 0), List.of(Sense.BY), 3))).containsExactly("1 dataset (By a flow)", "2 figures (Datasets)");
		assertThat(UseReport.of(tree("act.7", products, 0), List.of(Sense.BY), 1).entries()).isEmpty();
	}

	@Test
	void whatIsMissingIsToldByItsIdentifier() {
		Variable variable = named(MAKE.createVariable(), "variable", "Variable");
		Concept gone = named(MAKE.createConcept(), "gone", "Gone");
		catalogue.execute(Commands.add(catalogue, gone));
		variable.setConcept(gone);
		dataset.getVariables().add(variable);
		gone.eResource().getContents().clear();

		assertThat(told("variable", Sense.FROM, 1)).contains("1 gone (Concept) MISSING");
	}

	@Test
	void allThatRestsOnAnElementIsCountedOnce() {
		UseGraph graph = graph();
		assertThat(graph.all(graph.find("act").orElseThrow(), Sense.BY)).extracting(UsedElement::id)
				.containsExactlyInAnyOrder("act.7", "dataset", "flow", "delivery", "figures");
	}

	@Test
	void thePictureHasWhatIsUsedToTheLeftAndWhatUsesItToTheRight() {
		Picture picture = UsePicture.of(tree("dataset", UseFilter.NONE, 0), List.of(Sense.values()), 1).picture();

		double middle = picture.of("dataset").orElseThrow().area().x();
		assertThat(List.of("source", "act", "act.7")).allMatch(id -> picture.of(id).orElseThrow().area().x() < middle);
		assertThat(List.of("flow", "delivery", "figures")).allMatch(id -> picture.of(id).orElseThrow().area().x() > middle);
		assertThat(picture.boxes()).hasSize(7).allMatch(box -> box.area().x() + box.area().width() <= picture.width());
		assertThat(picture.arrows()).allMatch(arrow -> arrow.points().size() >= 2);
	}

	@Test
	void aPictureThatWouldNotBeLegibleShowsFewerSteps() {
		for (int number = 0; number < 100; number++) {
			Delivery more = named(MAKE.createDelivery(), "d" + number, "Delivery " + number);
			more.setDataset(dataset);
			catalogue.execute(Commands.add(catalogue, more));
		}

		UsePicture.Drawn drawn = UsePicture.of(tree("act.7", UseFilter.NONE, 0), List.of(Sense.BY), 3);
		assertThat(drawn.steps()).isEqualTo(1);
		assertThat(drawn.picture().boxes()).hasSize(3);
		assertThat(UsePicture.of(tree("act.7", UseFilter.NONE, 5), List.of(Sense.BY), 3).steps()).isEqualTo(3);
	}

	@Test
	void theTableHasARowForEachLine() {
		UseReport report = UseReport.of(tree("act.7", UseFilter.NONE, 0), List.of(Sense.values()), 2);
		Sheet sheet = UseSheet.of(report);

		assertThat(sheet.rows()).hasSize(report.entries().size()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(sheet.header()));
		assertThat(sheet.rows()).extracting(Sheet.Row::group).startsWith("Used by").endsWith("Uses");
	}
}
