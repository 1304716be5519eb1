// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.ui.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Topic;
import org.orodha.search.SearchFilter;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.preferences.Remembered;
import org.orodha.ui.internal.problems.Markers;
import org.slf4j.LoggerFactory;

/** What the results are filtered by; it is remembered. */
final class FilterBar {

	private static final String PROBLEMS = "problems";

	private final CatalogueService catalogues;
	private final Runnable changed;
	private final Map<String, Choice> choices = new LinkedHashMap<>();
	private final Button problems;
	private final Composite control;

	/**
	 * @param head   where there is room for two buttons
	 * @param parent where the choices stand
	 */
	FilterBar(Composite head, Composite parent, CatalogueService catalogues, Runnable changed) {
		this.catalogues = catalogues;
		this.changed = changed;
		control = new Composite(parent, SWT.NONE);
		control.setLayout(RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(10).create());
		for (String name : List.of("kind", "agency", "topic", "status", "language"))
			choices.put(name, new Choice(control, SearchText.text("filter." + name), this::choose));
		problems = new Button(head, SWT.CHECK);
		problems.setText(SearchText.text("filter.problems"));
		problems.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		Button clear = new Button(head, SWT.PUSH);
		clear.setText(SearchText.text("filter.clear"));
		clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> clear()));
		offer();
		choices.forEach((name, choice) -> choice.choose(settings().get(name)));
		problems.setSelection(settings().getBoolean(PROBLEMS));
	}

	private static IDialogSettings settings() {
		return Remembered.of(FilterBar.class, "filters");
	}

	Composite control() {
		return control;
	}

	private void choose() {
		choices.forEach((name, choice) -> settings().put(name, choice.value()));
		settings().put(PROBLEMS, problems.getSelection());
		changed.run();
	}

	private void clear() {
		choices.values().forEach(choice -> choice.choose(""));
		problems.setSelection(false);
		choose();
	}

	/** Chooses a kind. */
	void kind(String name) {
		choices.get("kind").choose(name);
		choose();
	}

	/** Offers what there is now. */
	void offer() {
		choices.get("kind").offer(sorted(Kinds.all().stream(), Kinds::name, Labels::ofKinds));
		choices.get("agency").offer(elements(Agency.class));
		choices.get("topic").offer(elements(Topic.class));
		choices.get("status").offer(inOrder(Arrays.stream(LifecycleStatus.values()), LifecycleStatus::getLiteral, Labels::of));
		choices.get("language").offer(inOrder(catalogues.all().stream().flatMap(each -> each.catalogue().languages().stream()).distinct(),
				tag -> tag, tag -> Locale.forLanguageTag(tag).getDisplayName()));
	}

	private <T extends IdentifiedElement> Map<String, String> elements(Class<T> type) {
		Map<String, String> labels = new HashMap<>();
		for (OpenCatalogue catalogue : catalogues.all())
			for (T element : catalogue.catalogue().all(type))
				if (element.getId() != null)
					labels.put(element.getId(), catalogue.label(element));
		return sorted(labels.keySet().stream(), id -> id, labels::get);
	}

	private static <T> Map<String, String> sorted(Stream<T> values, Function<T, String> key, Function<T, String> label) {
		return inOrder(values.sorted(Comparator.comparing(label, NaturalOrder.ofNames())), key, label);
	}

	private static <T> Map<String, String> inOrder(Stream<T> values, Function<T, String> key, Function<T, String> label) {
		return values.collect(Collectors.toMap(key, label, (first, second) -> first, LinkedHashMap::new));
	}

	/** Whether anything is filtered. */
	boolean isFiltering() {
		return problems.getSelection() || choices.values().stream().anyMatch(choice -> !choice.value().isEmpty());
	}

	/** The filter of each catalogue. */
	Map<IProject, SearchFilter> filters() {
		SearchFilter filter = SearchFilter.ALL.withKinds(choices.get("kind").chosen()).withAgencies(choices.get("agency").chosen())
				.withTopics(choices.get("topic").chosen()).withStatuses(choices.get("status").chosen())
				.withLanguages(choices.get("language").chosen());
		return catalogues.all().stream().map(OpenCatalogue::project)
				.collect(Collectors.toMap(project -> project, project -> problems.getSelection() ? filter.withAmong(withProblems(project)) : filter));
	}

	private static Set<String> withProblems(IProject project) {
		try {
			return Arrays.stream(project.findMarkers(Markers.TYPE, false, IResource.DEPTH_INFINITE))
					.map(FilterBar::element).filter(id -> id != null).collect(Collectors.toSet());
		} catch (CoreException closedMeanwhile) {
			LoggerFactory.getLogger(FilterBar.class).debug("No problems of {}", project, closedMeanwhile);
			return Set.of();
		}
	}

	private static String element(IMarker marker) {
		return marker.getAttribute(Markers.ELEMENT, null);
	}
}
