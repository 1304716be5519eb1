// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.bulk.BulkAction;
import org.orodha.core.bulk.BulkEdit;
import org.orodha.core.bulk.BulkFeature;
import org.orodha.core.bulk.ElementFilter;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes a feature of many elements. */
@Command(name = "change")
final class ChangeCommand extends CatalogueCommand {

	@Parameters(index = "0", paramLabel = "KIND", descriptionKey = "change.kind")
	private String kind;

	@Parameters(index = "1..*", paramLabel = "ID", descriptionKey = "change.ids")
	private List<String> ids = List.of();

	@Option(names = "--where", paramLabel = "CONDITION", descriptionKey = "change.where")
	private List<String> conditions = List.of();

	@ArgGroup(exclusive = true, multiplicity = "1")
	private Wanted wanted;

	@Option(names = "--language", paramLabel = "TAG", descriptionKey = "change.language")
	private String language;

	@Option(names = "--dry-run", descriptionKey = "refactor.dry-run")
	private boolean dryRun;

	@Option(names = "--for", paramLabel = "AGENCY", split = ",", defaultValue = "${env:ORODHA_FOR}", descriptionKey = "change.for")
	private Set<String> behalf = Set.of();

	private static final class Wanted {

		@Option(names = "--set", paramLabel = "FEATURE=VALUE", descriptionKey = "change.set")
		private String set;

		@Option(names = "--clear", paramLabel = "FEATURE", descriptionKey = "change.clear")
		private String clear;

		@Option(names = "--add", paramLabel = "FEATURE=VALUE", descriptionKey = "change.add")
		private String add;

		@Option(names = "--remove", paramLabel = "FEATURE=VALUE", descriptionKey = "change.remove")
		private String remove;

		@ArgGroup(exclusive = false)
		private Replacement replacement;
	}

	private static final class Replacement {

		@Option(names = "--replace", paramLabel = "FEATURE=VALUE", required = true, descriptionKey = "change.replace")
		private String replace;

		@Option(names = "--with", paramLabel = "VALUE", required = true, descriptionKey = "change.with")
		private String with;
	}

	/** A feature as it was named, and what is done to it. */
	private record Request(String feature, BulkAction action) {
	}

	ChangeCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		EClass type = Kinds.named(kind)
				.orElseThrow(() -> usage(CommandTexts.text("kind.unknown", kind, String.join(", ", Kinds.names()))));
		Request request = request();
		Catalogue catalogue = open();
		BulkEdit edit = workedOut(catalogue, type, request);
		if (!dryRun)
			require(catalogue, edit);
		tell(catalogue, edit);
		if (!dryRun && !edit.changes().isEmpty()) {
			catalogue.execute(edit.command());
			catalogue.save(terminal().progress());
		}
		terminal().err().println(CommandTexts.text(dryRun ? "change.would" : "change.done", edit.changes().size(), edit.kept().size()));
		return edit.kept().stream().anyMatch(kept -> kept.reason().isRefusal()) ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	private Request request() {
		if (wanted.clear != null)
			return new Request(wanted.clear, BulkAction.clear());
		if (wanted.add != null)
			return new Request(feature(wanted.add), BulkAction.add(value(wanted.add)));
		if (wanted.remove != null)
			return new Request(feature(wanted.remove), BulkAction.remove(value(wanted.remove)));
		if (wanted.replacement != null)
			return new Request(feature(wanted.replacement.replace),
					BulkAction.replace(value(wanted.replacement.replace), wanted.replacement.with));
		return new Request(feature(wanted.set), BulkAction.set(value(wanted.set)));
	}

	private String feature(String given) {
		int equals = given.indexOf('=');
		if (equals < 1)
			throw usage(CommandTexts.text("change.form", given));
		return given.substring(0, equals);
	}

	private static String value(String given) {
		return given.substring(given.indexOf('=') + 1);
	}

	private BulkEdit workedOut(Catalogue catalogue, EClass type, Request request) {
		try {
			BulkFeature feature = BulkFeature.named(catalogue, type, request.feature(),
					language == null ? catalogue.languages().get(0) : language);
			return BulkEdit.of(catalogue, elements(catalogue, type), feature, request.action());
		} catch (IllegalArgumentException refused) {
			throw usage(refused.getMessage());
		}
	}

	private Collection<? extends IdentifiedElement> elements(Catalogue catalogue, EClass type) {
		Predicate<EObject> meant = conditions.stream().map(condition -> ElementFilter.of(catalogue, type, condition))
				.reduce(element -> true, Predicate::and);
		return (ids.isEmpty() ? catalogue.ofKind(type) : named(catalogue, type)).stream().filter(meant).toList();
	}

	private List<IdentifiedElement> named(Catalogue catalogue, EClass type) {
		@SuppressWarnings("unchecked")
		Class<? extends IdentifiedElement> java = (Class<? extends IdentifiedElement>) type.getInstanceClass();
		return ids.stream().<IdentifiedElement>map(id -> catalogue.require(java, id)).toList();
	}

	private void require(Catalogue catalogue, BulkEdit edit) {
		Optional<String> unknown = Behalf.fault(catalogue, behalf);
		if (unknown.isPresent())
			throw usage(unknown.get());
		Map<Agency, List<EObject>> foreign = edit.foreign(behalf);
		if (!foreign.isEmpty())
			throw usage(CommandTexts.text("change.foreign",
					foreign.entrySet().stream().map(entry -> entry.getKey().getId() + " (" + entry.getValue().size() + ")").collect(Collectors.joining(", ")),
					foreign.keySet().stream().map(Agency::getId).collect(Collectors.joining(","))));
	}

	private void tell(Catalogue catalogue, BulkEdit edit) throws IOException {
		List<String> languages = catalogue.readingLanguages();
		try (Results results = results(List.of("element", "before", "after", "why"))) {
			for (BulkEdit.Line line : edit.lines()) {
				Map<String, Object> values = new LinkedHashMap<>();
				values.put("element", Labels.id((IdentifiedElement) line.element()));
				values.put("feature", edit.feature().label());
				values.put("before", Labels.value(line.before(), languages));
				switch (line) {
				case BulkEdit.Changed changed -> values.put("after", Labels.value(changed.after(), languages));
				case BulkEdit.Kept kept -> values.put("why", kept.why());
				}
				results.add(values);
			}
		}
	}
}
