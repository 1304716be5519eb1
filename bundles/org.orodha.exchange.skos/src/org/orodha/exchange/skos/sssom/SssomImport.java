// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos.sssom;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.exchange.skos.sssom.MappingFile.Line;
import org.orodha.model.Alignment;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Definition;
import org.orodha.model.LifecycleElement;

/** Proposes the mappings of a file where both sides are in the catalogue, and keeps the others with the side that is. */
final class SssomImport {

	private static final Messages MESSAGES = Messages.of(SssomImport.class);

	private final MappingFile file;
	private final Proposal.Builder proposal;
	private final Curies curies;
	private final Terms terms;
	private final String language;
	private final Header own;
	private final Map<String, String> used = new LinkedHashMap<>();
	private final Map<LifecycleElement, Rows> elements = new LinkedHashMap<>();
	private final Map<CodeList, List<Found>> lists = new LinkedHashMap<>();
	private final Map<LifecycleElement, Place> holders = new LinkedHashMap<>();

	/** A row that is a mapping here; the object is null where nothing corresponds. */
	private record Found(Line line, LifecycleElement subject, Relation relation, LifecycleElement object) {
	}

	/** What a file says of an element: mappings, and rows that are kept whole. */
	private record Rows(Place place, List<Found> mappings, List<Map<String, String>> whole) {
	}

	SssomImport(ImportRequest request, MappingFile file, Proposal.Builder proposal) {
		this.file = file;
		this.proposal = proposal;
		language = request.language();
		curies = new Curies(file.header().prefixes());
		terms = new Terms(request.catalogue(), request.options().text("base"), language);
		own = SssomExporter.header(request.catalogue(), terms);
	}

	void read(Path path) {
		tellOfHeaderBeside(path);
		file.rows().forEach(this::sort);
		lists.forEach(this::readMappings);
		elements.forEach(this::keep);
		holders.forEach((holder, place) -> {
			if (!lists.containsKey(holder) && !elements.containsKey(holder))
				update(place, holder, this::keepHeader);
		});
	}

	private void tellOfHeaderBeside(Path path) {
		String name = path.getFileName().toString().replaceFirst("[.][^.]*$", "");
		if (file.header().slots().isEmpty())
			Stream.of(".yml", ".yaml").map(ending -> path.resolveSibling(name + ending)).filter(Files::isRegularFile).findFirst()
					.ifPresent(beside -> proposal.skip(Place.of(path.toString()), MESSAGES.text("header.beside", beside.getFileName())));
	}

	private void sort(Line line) {
		Optional<LifecycleElement> subject = terms.find(curies.expand(line.cell(Columns.SUBJECT)));
		String other = curies.expand(line.cell(Columns.OBJECT));
		Optional<LifecycleElement> object = terms.find(other);
		Relation relation = new Relation(curies.expand(line.cell(Columns.PREDICATE)), line.cell(Columns.MODIFIER).equalsIgnoreCase("Not"));
		LifecycleElement home = subject.or(() -> object).orElse(null);
		if (home == null) {
			proposal.skip(line.place(), MESSAGES.text("row.unknown", line.cell(Columns.SUBJECT), line.cell(Columns.OBJECT)));
			return;
		}
		Rows rows = elements.computeIfAbsent(home, none -> new Rows(line.place(), new ArrayList<>(), new ArrayList<>()));
		holders.putIfAbsent(Terms.holder(home), line.place());
		Found found = new Found(line, home, other.equals(Relation.NOTHING) && !relation.not() ? Relation.OPEN : relation, object.orElse(null));
		if (subject.isPresent() && isMapping(found, other)) {
			rows.mappings().add(found);
			use(line, Columns.IDENTIFIERS);
			if (home instanceof Code code)
				lists.computeIfAbsent(code.getCodeList(), none -> new ArrayList<>()).add(found);
		} else {
			rows.whole().add(line.cells());
			use(line, Set.of());
		}
	}

	/** Notes the prefixes of what is kept as it is written. */
	private void use(Line line, Set<String> without) {
		Map<String, String> prefixes = file.header().prefixes();
		line.cells().forEach((column, cell) -> {
			if (!without.contains(column))
				for (String part : cell.split("\\|")) {
					String prefix = part.strip().replaceFirst("(?s):.*", "");
					if (prefixes.containsKey(prefix))
						used.put(prefix, prefixes.get(prefix));
				}
		});
	}

	private void keepHeader(LifecycleElement holder) {
		new KeptRows(holder).header(file.header(), own, used);
	}

	private static boolean isMapping(Found found, String other) {
		if (found.subject() instanceof Code code)
			return found.object() instanceof Code target && !code.equals(target) && (found.relation().kind().isPresent() || found.relation().equals(Relation.OPEN))
					|| other.equals(Relation.NOTHING) && !found.relation().not();
		return found.object() instanceof Definition target && !found.subject().equals(target)
				&& (found.relation().alignment().isPresent() || found.relation().equals(Relation.OPEN));
	}

	private void readMappings(CodeList list, List<Found> mappings) {
		update(mappings.getFirst().line().place(), list, whole -> {
			MappingsOfList changed = new MappingsOfList((CodeList) whole);
			mappings.forEach(found -> changed.add((Code) found.subject(), found.relation(), (Code) found.object()));
			keepHeader(whole);
		});
	}

	private void keep(LifecycleElement element, Rows rows) {
		update(rows.place(), element, changed -> {
			if (changed instanceof Definition definition) {
				rows.mappings().forEach(found -> align(definition, found));
				keepHeader(definition);
			}
			Map<String, List<Map<String, String>>> kept = new LinkedHashMap<>();
			for (Found found : rows.mappings())
				kept.computeIfAbsent(KeptRows.field(found.relation(), found.object()), none -> new ArrayList<>()).add(beyond(found, changed));
			new KeptRows(changed).rows(kept, rows.whole(), rows.mappings().stream().map(found -> found.line().cells()).toList());
		});
	}

	private void update(Place place, LifecycleElement element, Consumer<LifecycleElement> change) {
		proposal.put(place, element.getId(), element.eClass(), copy -> change.accept((LifecycleElement) copy));
	}

	/** The first row that gives a reason gives it to the alignment. */
	private void align(Definition definition, Found found) {
		Alignment alignment = AlignmentsOf.require(definition, (Definition) found.object(), found.relation());
		String comment = found.line().cell(Columns.COMMENT);
		if (!comment.isEmpty() && !comment.equals(Texts.exactly(alignment.getReason(), language).orElse("")))
			Texts.put(alignment.getReason(), language, comment);
	}

	/** What a row says beyond what is written of its mapping anyhow. */
	private Map<String, String> beyond(Found found, LifecycleElement subject) {
		String reason = found.object() instanceof Definition target && subject instanceof Definition definition
				? Texts.exactly(AlignmentsOf.require(definition, target, found.relation()).getReason(), language).orElse("") : "";
		Map<String, String> own = terms.row(found.subject(), found.relation(), found.object(), reason);
		Map<String, String> beyond = new LinkedHashMap<>();
		found.line().cells().forEach((column, cell) -> {
			String value = Columns.IDENTIFIERS.contains(column) ? curies.expand(cell) : cell;
			if (!value.equals(own.get(column)))
				beyond.put(column, cell);
		});
		return beyond;
	}
}
