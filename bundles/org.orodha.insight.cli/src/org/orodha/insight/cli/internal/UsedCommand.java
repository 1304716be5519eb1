// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.cli.internal;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.exchange.Disclosed;
import org.orodha.core.text.FilterWords;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
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
import org.orodha.model.IdentifiedElement;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells where an element is used, and what it uses itself. */
@Command(name = "used")
final class UsedCommand extends DisclosingCommand {

	@Parameters(index = "0", paramLabel = "ELEMENT", descriptionKey = "used.element")
	private String element;

	@ArgGroup(exclusive = true)
	private OneSense one;

	@Option(names = "--depth", paramLabel = "STEPS", descriptionKey = "used.depth", defaultValue = "3")
	private int depth;

	@Option(names = "--kind", paramLabel = "KIND", split = ",", descriptionKey = "used.kind")
	private List<String> kinds = List.of();

	@Option(names = "--group", paramLabel = "NUMBER", descriptionKey = "used.group", defaultValue = "20")
	private int group;

	@Mixin
	private SheetOption file;

	/** Where only one of the senses is wanted. */
	private static final class OneSense {

		@Option(names = "--by", descriptionKey = "used.by")
		private boolean by;

		@Option(names = "--from", descriptionKey = "used.from")
		private boolean from;
	}

	UsedCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		if (depth < 1)
			throw usage(InsightTexts.text("used.depth.wrong", depth));
		if (group < 0)
			throw usage(InsightTexts.text("used.group.wrong", group));
		UseFilter filter = new UseFilter(kinds(), FilterWords.of(""));
		boolean written = file.isGiven();
		Disclosed shown = disclosed();
		Catalogue catalogue = shown.catalogue();
		String id = Labels.id(catalogue.require(IdentifiedElement.class, element));
		UseGraph graph = UseGraph.of(catalogue, catalogue.readingLanguages());
		UsedElement subject = graph.find(id).orElseThrow();
		List<Sense> senses = one == null ? List.of(Sense.values()) : List.of(one.by ? Sense.BY : Sense.FROM);
		UseTree tree = new UseTree(graph, subject, filter, group);
		UseReport report = UseReport.of(tree, senses, depth);
		if (written)
			file.write(UseSheet.of(report).saying(shown.about()), () -> {
				UsePicture.Drawn drawn = UsePicture.of(tree, senses, depth);
				if (drawn.steps() < depth)
					terminal().err().println(InsightTexts.text("used.fewer", drawn.steps()));
				return drawn.picture();
			}, terminal());
		else
			list(report);
		if (report.cut())
			terminal().err().println(InsightTexts.text("used.cut"));
		terminal().err().println(InsightTexts.text("used.done", subject.name(), graph.all(subject, Sense.BY).size(), graph.all(subject, Sense.FROM).size()));
		tellReaders(shown);
		return ExitCode.FINE;
	}

	private Set<EClass> kinds() {
		Set<EClass> wanted = new HashSet<>();
		for (String kind : kinds)
			wanted.add(Kinds.named(kind).orElseThrow(() -> usage(InsightTexts.text("used.kind.unknown", kind, String.join(", ", Kinds.names())))));
		return wanted;
	}

	private void list(UseReport report) throws IOException {
		try (Results results = results(List.of("sense", "step", "element", "kind", "name", "relation", "under", "remark"))) {
			for (UseReport.Entry entry : report.entries())
				results.add(record(entry));
		}
	}

	private Map<String, Object> record(UseReport.Entry entry) {
		UseLine line = entry.line();
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("sense", line.sense().name().toLowerCase(Locale.ROOT));
		values.put("step", entry.step());
		values.put("element", line.element().map(UsedElement::id).orElse(null));
		values.put("kind", Kinds.name(line.kind()));
		values.put("name", line.name());
		values.put("agency", line.element().map(UsedElement::agency).filter(agency -> !agency.isEmpty()).orElse(null));
		values.put("relation", format().isTable() ? line.relation().label() : line.relation().key());
		values.put("under", line.under().id());
		values.put("count", line.elements().size());
		values.put("remark", format().isTable() ? UseSheet.remark(entry.mark()) : entry.mark() == Mark.NONE ? null : entry.mark().name().toLowerCase(Locale.ROOT));
		return values;
	}
}
