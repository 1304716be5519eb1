// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.harmonise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.orodha.core.exchange.Audience;
import org.orodha.data.harmonise.HarmoniseDeliveries;
import org.orodha.data.harmonise.HarmoniseDeliveries.Use;
import org.orodha.data.harmonise.HarmoniseException;
import org.orodha.data.harmonise.TableRequest;
import org.orodha.data.harmonise.TableRequest.GivenFile;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.Requirement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.PartsDialog;
import org.orodha.ui.internal.text.UiText;

/** Asks what table to make, for whom, and of which deliveries and files. */
public final class SourcesPage extends WizardPage {

	private static final String AUDIENCE = "audience";

	private final OpenCatalogue catalogue;
	private final TableRequest last;
	private final BiConsumer<List<Dataset>, Audience> listener;
	private final List<Requirement> requirements;
	private final List<SourceLine> given = new ArrayList<>();
	private Requirement requirement;
	private Combo audience;
	private CheckboxTableViewer table;
	private Button remove;

	/**
	 * @param requirement what table to make, or null
	 * @param last        what was asked for before, or null
	 * @param listener    is told which datasets are used, and for whom
	 */
	SourcesPage(OpenCatalogue catalogue, Requirement requirement, TableRequest last,
			BiConsumer<List<Dataset>, Audience> listener) {
		super("sources", HarmoniseText.text("sources.title"), null);
		this.catalogue = catalogue;
		this.last = last;
		this.listener = listener;
		requirements = catalogue.catalogue().all(Requirement.class).stream()
				.sorted(Comparator.comparing(Requirement::getId)).toList();
		this.requirement = requirement != null || requirements.isEmpty() ? requirement : requirements.get(0);
		setDescription(HarmoniseText.text("sources.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		new Label(area, SWT.NONE).setText(HarmoniseText.text("sources.requirement"));
		Combo choice = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
		requirements.forEach(each -> choice.add(catalogue.label(each)));
		choice.select(requirements.indexOf(requirement));
		choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			requirement = requirements.get(choice.getSelectionIndex());
			given.clear();
			show();
		}));
		new Label(area, SWT.NONE).setText(UiText.text("export.audience"));
		audience = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(audience);
		for (Audience each : Audience.values())
			audience.add(UiText.text("export.audience." + each.name()));
		audience.select(remembered().ordinal());
		audience.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
		createTable(area);
		createButtons(area);
		setControl(area);
		if (last != null)
			last.files().forEach(file -> catalogue.catalogue().find(Dataset.class, file.dataset())
					.ifPresent(dataset -> given.add(SourceLine.of(dataset, file.file()))));
		show();
		if (last != null && !last.deliveries().isEmpty()) {
			table.setCheckedElements(lines().stream().filter(line -> line.use().possible())
					.filter(line -> line.delivery() == null || last.deliveries().contains(line.delivery().getId())).toArray());
			check();
		}
		Dialog.applyDialogFont(area);
	}

	private Audience remembered() {
		String name = last != null ? last.audience().name() : getDialogSettings().get(AUDIENCE);
		return Arrays.stream(Audience.values()).filter(each -> each.name().equals(name)).findFirst().orElse(Audience.MEMBERS);
	}

	private void createTable(Composite area) {
		Table control = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		control.setHeaderVisible(true);
		AccessibleName.give(control, HarmoniseText.text("sources"));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(820, 220).indent(0, 6).applyTo(control);
		table = new CheckboxTableViewer(control);
		table.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(table);
		column("source.dataset", 260, line -> catalogue.label(line.dataset()));
		column("source.period", 80, SourceLine::period);
		column("source.state", 90, SourceLine::state);
		column("source.note", 270, SourceLine::note);
		column("source.delivery", 160, line -> line.delivery() != null ? line.delivery().getId()
				: line.file() == null ? "" : line.file().getFileName().toString());
		table.addCheckStateListener(event -> {
			if (event.getChecked() && !((SourceLine) event.getElement()).use().possible())
				table.setChecked(event.getElement(), false);
			check();
		});
		table.addSelectionChangedListener(event -> remove.setEnabled(selected().isPresent()));
	}

	private void column(String key, int width, Function<SourceLine, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(HarmoniseText.text(key));
		column.getColumn().setWidth(width);
		column.getColumn().setMoveable(true);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object line) {
				return text.apply((SourceLine) line);
			}

			@Override
			public String getToolTipText(Object line) {
				return getText(line).isEmpty() ? null : getText(line);
			}

			@Override
			public Color getForeground(Object line) {
				return ((SourceLine) line).use().possible() ? null
						: table.getTable().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
			}
		});
	}

	private void createButtons(Composite area) {
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
		Button add = new Button(buttons, SWT.PUSH);
		add.setText(HarmoniseText.text("sources.add"));
		add.setToolTipText(HarmoniseText.text("sources.add.help"));
		add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ask()));
		remove = new Button(buttons, SWT.PUSH);
		remove.setText(HarmoniseText.text("sources.remove"));
		remove.setEnabled(false);
		remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected().ifPresent(line -> {
			given.remove(line);
			show();
		})));
	}

	/** The file that is selected. */
	private Optional<SourceLine> selected() {
		return Optional.ofNullable((SourceLine) table.getStructuredSelection().getFirstElement())
				.filter(line -> line.file() != null);
	}

	private void ask() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setText(HarmoniseText.text("sources.add"));
		if (dialog.open() == null)
			return;
		List<Path> files = Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
		dataset().ifPresent(dataset -> add(dataset, files));
	}

	private Optional<Dataset> dataset() {
		List<Dataset> datasets = requirement.getDatasets().stream().filter(each -> !each.eIsProxy()).toList();
		if (datasets.size() < 2)
			return datasets.stream().findFirst();
		PartsDialog dialog = new PartsDialog(getShell(),
				ColumnLabelProvider.createTextProvider(each -> catalogue.label((Dataset) each)));
		dialog.setTitle(HarmoniseText.text("sources.add"));
		dialog.setMessage(HarmoniseText.text("sources.dataset"));
		dialog.setElements(datasets.toArray());
		dialog.setInitialSelections(datasets.get(0));
		return dialog.open() == Window.OK ? Optional.of((Dataset) dialog.getFirstResult())
				: Optional.empty();
	}

	/** Adds files of a dataset that came without a delivery. */
	public void add(Dataset dataset, Collection<Path> files) {
		files.forEach(file -> given.add(SourceLine.of(dataset, file)));
		show();
	}

	/** Chooses for whom the table is. */
	public void setAudience(Audience readers) {
		audience.select(readers.ordinal());
		show();
	}

	/** Shows what can be used; what the user took out stays so. */
	private void show() {
		Set<SourceLine> before = new HashSet<>(lines());
		Set<Object> checked = new HashSet<>(Arrays.asList(table.getCheckedElements()));
		List<SourceLine> lines = requirement == null ? List.of()
				: Stream.concat(SourceLine.of(catalogue.catalogue(), requirement, audience()).stream(), given.stream()).toList();
		table.setInput(lines);
		table.setCheckedElements(lines.stream().filter(line -> line.use() == Use.USUAL)
				.filter(line -> !before.contains(line) || checked.contains(line)).toArray());
		check();
	}

	@SuppressWarnings("unchecked")
	private List<SourceLine> lines() {
		return table.getInput() == null ? List.of() : (List<SourceLine>) table.getInput();
	}

	private List<SourceLine> chosen() {
		return Arrays.stream(table.getCheckedElements()).map(SourceLine.class::cast).toList();
	}

	private void check() {
		setErrorMessage(problem());
		boolean possible = lines().stream().anyMatch(line -> line.use().possible());
		setMessage(requirement == null ? HarmoniseText.text("sources.noRequirement")
				: !possible ? HarmoniseText.text("sources.none")
						: chosen().isEmpty() ? HarmoniseText.text("sources.choose") : leavesOut(), INFORMATION);
		setPageComplete(getErrorMessage() == null && !chosen().isEmpty());
		listener.accept(chosen().stream().map(SourceLine::dataset).distinct().toList(), audience());
	}

	private String problem() {
		try {
			HarmoniseDeliveries.check(chosen().stream().map(SourceLine::delivery).filter(delivery -> delivery != null).toList());
			return null;
		} catch (HarmoniseException refused) {
			return refused.getMessage();
		}
	}

	/** Tables for the same readers made of other deliveries can be subtracted from each other. */
	private String leavesOut() {
		boolean all = lines().stream().filter(line -> line.use() == Use.USUAL).allMatch(table::getChecked);
		return all || audience() == Audience.OWN_AGENCY ? null : HarmoniseText.text("sources.part");
	}

	Requirement requirement() {
		return requirement;
	}

	Audience audience() {
		return Audience.values()[audience.getSelectionIndex()];
	}

	List<String> deliveries() {
		return chosen().stream().map(SourceLine::delivery).filter(delivery -> delivery != null).map(Delivery::getId).toList();
	}

	List<GivenFile> files() {
		return chosen().stream().filter(line -> line.file() != null)
				.map(line -> new GivenFile(line.dataset().getId(), line.file())).toList();
	}

	/** The lines of the list, as the user reads them: dataset, period, state, delivery or file, remark. */
	public List<String> texts() {
		return lines().stream().map(line -> String.join(" | ", line.dataset().getId(), line.period(), line.state(), line.note()))
				.toList();
	}

	/** Notes what was given, for the next time. */
	void remember() {
		getDialogSettings().put(AUDIENCE, audience().name());
	}
}
