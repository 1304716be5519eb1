// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.text.Labels;
import org.orodha.model.Dataset;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescriptions;
import org.orodha.tables.profile.ColumnProfile;
import org.orodha.ui.internal.table.RecordTable;

/** A look into the files before they are received: how each is written, and what its columns hold. */
final class LookPage extends WizardPage {

	/** More columns are counted, not named. */
	private static final int NAMED = 6;

	private final Supplier<Dataset> dataset;
	private List<Path> files = List.of();
	private List<FileLook> looks = List.of();
	private boolean current;
	private RecordTable<FileLook> table;
	private RecordTable<ColumnProfile> columns;
	private Label title;

	/** @param dataset gives what the files are for */
	LookPage(Supplier<Dataset> dataset) {
		super("look", DeliveryText.text("look.title"), null);
		this.dataset = dataset;
		setDescription(DeliveryText.text("look.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(720, 320).applyTo(sash);
		table = new RecordTable<>(sash, FileLook.class, DeliveryText.text("look.files"))
				.column(DeliveryText.text("files.name"), 220, FileLook::name)
				.number(DeliveryText.text("look.rows"), 90, FileLook::rows)
				.number(DeliveryText.text("look.columns"), 80, FileLook::columns)
				.column(DeliveryText.text("look.written"), 330, FileLook::written);
		Composite below = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 6, 0).spacing(0, 2).applyTo(below);
		title = new Label(below, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		columns = new RecordTable<>(below, ColumnProfile.class, DeliveryText.text("look.columns"))
				.column(DeliveryText.text("look.column"), 150, ColumnProfile::name)
				.column(DeliveryText.text("look.type"), 90, column -> Labels.of(column.type()))
				.number(DeliveryText.text("look.empties"), 80, ColumnProfile::empties)
				.number(DeliveryText.text("look.distinct"), 90, ColumnProfile::distinct, LookPage::distinct)
				.column(DeliveryText.text("look.minimum"), 100, ColumnProfile::minimum)
				.column(DeliveryText.text("look.maximum"), 100, ColumnProfile::maximum)
				.column(DeliveryText.text("look.top"), 260, LookPage::top);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns.control());
		table.onSelect(this::select);
		sash.setWeights(32, 68);
		setControl(area);
	}

	private static String distinct(ColumnProfile column) {
		String number = DeliveryText.number(column.distinct());
		return column.exact() ? number : DeliveryText.text("look.about", number);
	}

	private static String top(ColumnProfile column) {
		return column.top().stream().limit(4).map(value -> ValueBars.shown(value) + " (" + DeliveryText.number(value.count()) + ")")
				.collect(Collectors.joining(", "));
	}

	private void select(FileLook look) {
		title.setText(look == null ? "" : DeliveryText.text("look.columnsOf", look.name()).replace("&", "&&"));
		tellColumns(look);
		columns.show(look == null || look.profile() == null ? List.of() : look.profile().columns());
	}

	/** Tells which of the columns that the dataset describes are missing, and which others there are. */
	private void tellColumns(FileLook look) {
		List<String> described = FileDescriptions.of(dataset.get()).columns().stream().map(Column::name).toList();
		if (look == null || look.profile() == null || described.isEmpty()) {
			setMessage(null);
			return;
		}
		List<String> there = look.profile().columns().stream().map(ColumnProfile::name).toList();
		String missing = without(described, there);
		String others = without(there, described);
		String text = missing.isEmpty() ? others.isEmpty() ? null : DeliveryText.text("look.others", others)
				: DeliveryText.text(others.isEmpty() ? "look.missing" : "look.missing.others", missing, others);
		setMessage(text, missing.isEmpty() ? INFORMATION : WARNING);
	}

	private static String without(List<String> names, List<String> others) {
		List<String> left = names.stream()
				.filter(name -> others.stream().noneMatch(other -> other.strip().equalsIgnoreCase(name.strip()))).toList();
		String named = left.stream().limit(NAMED).collect(Collectors.joining(", "));
		return left.size() <= NAMED ? named : DeliveryText.text("look.more", named, left.size() - NAMED);
	}

	/** The files are others now. */
	void show(List<Path> chosen) {
		files = chosen;
		current = false;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && !current)
			getShell().getDisplay().asyncExec(() -> {
				if (!getControl().isDisposed())
					look();
			});
	}

	private void look() {
		List<Path> wanted = files;
		List<FileLook> found = new ArrayList<>();
		setErrorMessage(null);
		table.show(found);
		select(null);
		FileLooks looking = new FileLooks(dataset.get());
		try {
			getContainer().run(true, true, monitor -> {
				SubMonitor progress = SubMonitor.convert(monitor, DeliveryText.text("look.task"), wanted.size());
				try {
					for (Path file : wanted)
						found.add(looking.look(file, progress.split(1)));
				} catch (OperationCanceledException cancelled) {
					throw new InterruptedException();
				}
			});
			current = true;
			setMessage(null);
		} catch (InterruptedException cancelled) {
			setMessage(DeliveryText.text("look.cancelled"), INFORMATION);
		} catch (InvocationTargetException failure) {
			StatusManager.getManager().handle(Status.error(failure.getCause().getMessage(), failure.getCause()),
					StatusManager.SHOW | StatusManager.LOG);
		}
		looks = found;
		table.show(looks);
		table.selectFirst();
		looks.stream().filter(look -> look.failure() != null).findFirst()
				.ifPresent(look -> setErrorMessage(look.name() + ": " + look.failure()));
	}
}
