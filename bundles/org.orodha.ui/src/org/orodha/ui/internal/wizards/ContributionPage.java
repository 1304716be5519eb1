// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Option;
import org.orodha.core.contribution.OptionValues;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** Asks for the files and options of one contribution; remembers what was given last for each. */
public abstract class ContributionPage<T> extends WizardPage {

	private final OpenCatalogue catalogue;
	private Contribution<T> contribution;
	private OptionsPane options;
	private Map<String, String> given = Map.of();
	private Runnable changed = () -> {
	};

	ContributionPage(String name, String title, OpenCatalogue catalogue) {
		super(name, title, null);
		this.catalogue = catalogue;
	}

	@Override
	public final void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(area);
		createFiles(area);
		options = new OptionsPane(area, this::check);
		setControl(area);
		setPageComplete(false);
		if (contribution != null)
			show(contribution);
	}

	abstract void createFiles(Composite area);

	/** Shows the files given last. */
	abstract void restore(IDialogSettings settings);

	abstract void store(IDialogSettings settings);

	/** What is wrong with the files given; null for nothing, empty for not given yet. */
	abstract String problem();

	/** Gives values of options that the user is not asked for. */
	public final void give(Map<String, String> values) {
		given = Map.copyOf(values);
	}

	private List<Option> asked() {
		return contribution.options().stream().filter(option -> !given.containsKey(option.name())).toList();
	}

	/** Shows the options of a contribution, and what was given last. */
	public void show(Contribution<T> chosen) {
		contribution = chosen;
		if (options == null)
			return;
		setDescription(chosen.name());
		options.show(asked(), catalogue);
		IDialogSettings settings = settings();
		for (Option option : asked())
			if (settings.get("option." + option.name()) != null)
				options.set(option.name(), settings.get("option." + option.name()));
		restore(settings);
		check();
	}

	/** The contribution whose options are shown. */
	public final Contribution<T> contribution() {
		return contribution;
	}

	final OpenCatalogue catalogue() {
		return catalogue;
	}

	/** Notes what was given, for the next time. */
	public final void remember() {
		IDialogSettings settings = settings();
		store(settings);
		options.values().forEach((name, value) -> settings.put("option." + name, value));
	}

	private IDialogSettings settings() {
		return DialogSettings.getOrCreateSection(getDialogSettings(), contribution.id());
	}

	final void check() {
		if (contribution == null || options == null)
			return;
		setMessage(null);
		String problem = problem();
		Optional<Option> missing = options.missing(asked());
		if (problem == null && missing.isPresent()) {
			setMessage(UiText.text("option.missing", missing.get().label(), missing.get().description()), INFORMATION);
			problem = "";
		} else if (problem == null)
			try {
				optionValues();
			} catch (IllegalArgumentException wrong) {
				problem = wrong.getMessage();
			}
		setErrorMessage(problem == null || problem.isEmpty() ? null : problem);
		setPageComplete(problem == null);
		changed.run();
	}

	/** Calls back when files or options change. */
	final void onChange(Runnable listener) {
		changed = listener;
	}

	/** The values of the options, checked. */
	public final OptionValues optionValues() {
		Map<String, String> values = new HashMap<>(options.values());
		values.putAll(given);
		return OptionValues.of(contribution.options(), values);
	}

	/** Puts values of options in. */
	public final void setOptions(Map<String, String> values) {
		values.forEach(options::set);
		check();
	}
}
