// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.orodha.data.ui.internal.data.TableFiles;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.form.FileDrops;
import org.orodha.ui.internal.table.RecordTable;
import org.orodha.ui.internal.text.UiText;

/** Asks for the files of a delivery; they can be dropped onto the page. */
final class FilesPage extends WizardPage {

	private static final long UNKNOWN = -1;

	/** A file and its size in bytes, where that is known. */
	private record Sized(Path path, long size) {
	}

	private final Consumer<List<Path>> listener;
	private final List<Sized> files = new ArrayList<>();
	private final List<Path> given;
	private RecordTable<Sized> table;
	private Button add;
	private Button remove;
	private Label total;

	/**
	 * @param given    the files that are known already
	 * @param listener is told when there are others
	 */
	FilesPage(List<Path> given, Consumer<List<Path>> listener) {
		super("files", DeliveryText.text("files.title"), null);
		this.given = given;
		this.listener = listener;
		setDescription(DeliveryText.text("files.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		table = new RecordTable<>(area, Sized.class, DeliveryText.text("files.title"));
		Images images = new Images(table.control());
		table.column(DeliveryText.text("files.name"), 260, file -> String.valueOf(file.path().getFileName()),
				file -> images.of(Literals.DELIVERY_FILE), Comparator.comparing(file -> file.path().getFileName().toString()))
				.column(DeliveryText.text("files.size"), 90, file -> file.size() < 0 ? "" : UiText.size(file.size()), file -> null,
						Comparator.comparingLong(Sized::size))
				.column(DeliveryText.text("files.folder"), 320, file -> String.valueOf(file.path().getParent()));
		GridDataFactory.fillDefaults().grab(true, true).hint(620, 240).applyTo(table.control());
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		add = button(buttons, "files.add", this::browse);
		remove = button(buttons, "files.remove", this::remove);
		table.onSelect(selected -> remove.setEnabled(selected != null));
		table.control().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.DEL)
				remove();
		}));
		remove.setEnabled(false);
		total = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(total);
		FileDrops.on(area, this::add);
		setControl(area);
		add(given);
	}

	private static Button button(Composite parent, String key, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(DeliveryText.text(key));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void browse() {
		add(TableFiles.ask(getShell(), SWT.MULTI, DeliveryText.text("files.choose")));
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			(files.isEmpty() ? add : table.control()).setFocus();
	}

	/** Adds files that are not there yet. */
	void add(List<Path> more) {
		List<Path> others = more.stream().distinct()
				.filter(file -> files.stream().noneMatch(known -> known.path().equals(file))).toList();
		others.forEach(file -> files.add(new Sized(file, UNKNOWN)));
		changed();
		Display display = getControl().getDisplay();
		Job.createSystem(DeliveryText.text("files.size"), (ICoreRunnable) monitor -> {
			Map<Path, Long> sizes = others.stream().collect(Collectors.toMap(file -> file, file -> file.toFile().length()));
			display.asyncExec(() -> sized(sizes));
		}).schedule();
	}

	private void sized(Map<Path, Long> sizes) {
		if (getControl().isDisposed())
			return;
		files.replaceAll(file -> new Sized(file.path(), sizes.getOrDefault(file.path(), file.size())));
		tell();
	}

	private void remove() {
		table.selectedAll().forEach(files::remove);
		changed();
	}

	private void changed() {
		tell();
		setErrorMessage(null);
		setPageComplete(!files.isEmpty());
		listener.accept(files());
	}

	private void tell() {
		table.show(files);
		total.setText(files.isEmpty() ? DeliveryText.text("files.none")
				: DeliveryText.text("files.total", DeliveryText.number(files.size()),
						UiText.size(files.stream().mapToLong(file -> Math.max(0, file.size())).sum())));
	}

	/** The files, in the order in which they were added. */
	List<Path> files() {
		return files.stream().map(Sized::path).toList();
	}
}
